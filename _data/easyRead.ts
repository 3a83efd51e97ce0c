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
// "picture" is the name of a picture on openmoji.org.
// When readers with a learning disability have tested the page, say so in "checkedBy":
// { who: "A group of readers in Anytown", on: "2026-11-23" }. Leave the ids as they are.

import { defineEasyRead } from "../src/content/easy-read.ts";

export default defineEasyRead({
  checkedBy: [],
  parts: [
    {
      id: "easy-what",
      title: "What is this?",
      steps: [
        {
          picture: "1F4CB",
          sentences: ["This is a plan.", "A plan says what people will do."],
        },
        {
          picture: "1F9D2",
          sentences: ["The plan is for children and young people who need more help."],
        },
        {
          picture: "1F3EB",
          sentences: ["Some need more help to learn.", "Some have a disability."],
        },
        {
          picture: "1F4AC",
          sentences: [
            "This is called special educational needs and disabilities.",
            "The short word for it is SEND.",
          ],
        },
        {
          picture: "1F46A",
          sentences: ["The plan is for their families too."],
        },
        {
          picture: "1F4CD",
          sentences: ["It is for people in Stoke-on-Trent."],
        },
      ],
    },
    {
      id: "easy-who",
      title: "Who made the plan?",
      steps: [
        {
          picture: "1F3DB",
          sentences: ["The city council made the plan with the NHS."],
        },
        {
          picture: "1F465",
          sentences: ["When this page says “we”, it means the council and the NHS."],
        },
        {
          picture: "1F442",
          sentences: [
            "They listened to children and families.",
            "They asked people who work with children too.",
          ],
        },
        {
          picture: "1F5E8",
          sentences: ["They spoke with more than 500 children and their families."],
        },
      ],
    },
    {
      id: "easy-aim",
      title: "What is the plan for?",
      steps: [
        {
          picture: "2B50",
          sentences: ["You should be the best you can be."],
        },
        {
          picture: "1F91D",
          sentences: ["You should get the right help.", "The right people should give it."],
        },
        {
          picture: "1F552",
          sentences: ["You should get it at the right time."],
        },
      ],
    },
    {
      id: "easy-nothing-for-us",
      title: "Nothing for us without us",
      priority: "nothing-for-us-without-us",
      steps: [
        {
          picture: "1F442",
          sentences: ["We will listen to you and your family."],
        },
        {
          picture: "1F91D",
          sentences: ["You can trust us.", "We will be kind and treat you well."],
        },
        {
          picture: "1F5E3",
          sentences: ["What you say will help to change things."],
        },
      ],
    },
    {
      id: "easy-community",
      title: "Part of the community",
      priority: "part-of-the-community",
      steps: [
        {
          picture: "1F6E1",
          sentences: ["You should feel safe."],
        },
        {
          picture: "1F49A",
          sentences: ["You should know that you matter.", "You should feel that you belong."],
        },
        {
          picture: "1F3EB",
          sentences: ["This is so at school.", "It is so in other places too."],
        },
      ],
    },
    {
      id: "easy-future",
      title: "Your future",
      priority: "high-aspirations",
      steps: [
        {
          picture: "1F680",
          sentences: ["We will aim high for you."],
        },
        {
          picture: "1F4AA",
          sentences: ["We will help you to do your best."],
        },
        {
          picture: "1F511",
          sentences: [
            "We will help you to do more for yourself.",
            "We will help you to get ready to be an adult.",
          ],
        },
      ],
    },
    {
      id: "easy-early",
      title: "Finding out early",
      priority: "identify-and-assess-early",
      steps: [
        {
          picture: "1F50D",
          sentences: ["We will find out early what you need."],
        },
        {
          picture: "1F4DD",
          sentences: ["We will make plans with each other.", "A plan will look at all of you."],
        },
        {
          picture: "1F4CD",
          sentences: ["Help will come in the right place.", "It will come at the right time."],
        },
      ],
    },
    {
      id: "easy-skilled",
      title: "People who know how to help",
      priority: "skilled-professionals",
      steps: [
        {
          picture: "1F9D1-200D-1F3EB",
          sentences: ["The people who help you will be good at their jobs."],
        },
        {
          picture: "1F3D8",
          sentences: [
            "They will help you near where you live.",
            "You will not have to wait too long.",
          ],
        },
      ],
    },
    {
      id: "easy-help",
      title: "Where can I get help?",
      steps: [
        {
          picture: "1F4BB",
          sentences: ["There is a website with help and advice.", "It is called the Local Offer."],
          link: "local-offer",
        },
        {
          picture: "1F9D1-200D-1F91D-200D-1F9D1",
          sentences: [
            "There is a group for parents and carers.",
            "It is called the Parent Carer Forum.",
          ],
          link: "parent-carer-forum-site",
        },
        {
          picture: "1F64B",
          sentences: ["You can ask somebody you trust to help you."],
        },
      ],
    },
  ],
});
