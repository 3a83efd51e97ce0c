// The strategy in easy read: short sentences with a picture beside one or two of them.
//
//   {
//     id: "easy-help",
//     title: "Where to get help",
//     steps: [
//       {
//         picture: "1F4AC",
//         sentences: ["You can ask for help."],
//       },
//     ],
//   },
//
// This is a part with one step; a part may have more. A sentence holds one idea and at most 15 words.
// Each stands in quotation marks of its own. A step holds one or two.
// "picture" is the name of a picture on openmoji.org. One picture means one thing: if it stands beside
// several steps, write what it means into "shows" in each, in the same words: shows: "listening".
// "hardWord" is a word that these sentences explain. It is shown in bold.
// "lead" stands above a part where it stands alone, on the page of its priority.
// When readers with a learning disability have tested the page, say so in "checkedBy":
// { who: "A group of readers in Anytown", on: "2026-11-23" }. Leave the ids as they are.

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
