import { defineEasyRead } from "../../../../src/content/easy-read.ts";

export default defineEasyRead({
  checkedBy: [],
  lead: "Here, “we” means the town council.",
  parts: [
    {
      id: "easy-what",
      title: "What is this?",
      steps: [
        {
          picture: "1F4CB",
          sentences: ["This is a plan.", "It says how the town gets greener."],
        },
      ],
    },
    {
      id: "easy-trees",
      title: "Trees",
      priority: "trees-on-every-street",
      steps: [
        {
          picture: "1F333",
          sentences: ["We will plant more trees.", "Trees give shade when it is hot."],
        },
      ],
    },
    {
      id: "easy-help",
      title: "Ask us",
      steps: [
        {
          picture: "1F4AC",
          sentences: ["You can ask for a tree in your street."],
          link: "ask-for-a-tree",
        },
      ],
    },
  ],
});
