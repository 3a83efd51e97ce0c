import { defineEasyRead } from "../../../../src/content/easy-read.ts";

export default defineEasyRead({
  checkedBy: [],
  parts: [
    {
      id: "easy-what",
      title: "What is this?",
      steps: [
        {
          picture: "1F4CB",
          sentences: ["TODO: say what this is in a short sentence"],
        },
      ],
    },
  ],
});
