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

import { defineEasyRead } from "../src/content/easy-read.ts";

export default defineEasyRead({
  checkedBy: [],
  lead: "Here, “they” means the council and the NHS.",
  parts: [
    {
      id: "easy-what",
      title: "What is this page?",
      steps: [
        {
          picture: "1F9D1-200D-1F4BB",
          sentences: ["We made this page.", "We are not the council or the NHS."],
        },
        {
          picture: "1F4F0",
          sentences: ["It comes from news from the council.", "The news is from August 2024."],
        },
        {
          picture: "1F4CB",
          shows: "a plan",
          sentences: ["It is about a strategy.", "A strategy is a plan."],
          hardWord: "strategy",
        },
        {
          picture: "1F4C4",
          sentences: ["This page is not the whole plan."],
        },
        {
          picture: "1F9D2",
          sentences: ["The plan is for some children and young people in Stoke-on-Trent."],
        },
        {
          picture: "1F4D6",
          sentences: ["It is for those who need more help to learn."],
        },
        {
          picture: "1F9D1-200D-1F9BD",
          sentences: ["It is for those who have a disability, too."],
        },
        {
          picture: "1F524",
          sentences: ["The short word for both is SEND.", "SEND means special educational needs and disabilities."],
          hardWord: "SEND",
        },
        {
          picture: "1F4C5",
          sentences: ["The plan is for the years 2024 to 2028."],
        },
      ],
    },
    {
      id: "easy-who",
      title: "Who made the plan?",
      steps: [
        {
          picture: "1F3DB",
          sentences: ["The city council made the plan."],
        },
        {
          picture: "1F3E5",
          sentences: ["The NHS made it with the council.", "The NHS looks after people’s health."],
          hardWord: "NHS",
        },
        {
          picture: "1F4AC",
          sentences: ["Children, young people and families said what they think.", "Their ideas helped to shape the plan."],
        },
        {
          picture: "1F46A",
          sentences: ["Council staff met over 500 children who need more help, and their families."],
        },
        {
          picture: "1F9D1-200D-1F3EB",
          shows: "people whose job is to help",
          sentences: ["People who work with children said what they think, too."],
        },
        {
          picture: "1F465",
          sentences: ["On this page, “they” means the council and the NHS."],
          hardWord: "“they”",
        },
      ],
    },
    {
      id: "easy-aim",
      title: "What is the plan for?",
      steps: [
        {
          picture: "1F31F",
          shows: "being the best you can be",
          sentences: ["They want you to be the best you can be."],
        },
        {
          picture: "2705",
          sentences: ["They want you to have the right help."],
        },
        {
          picture: "1F552",
          shows: "the right time",
          sentences: ["They want it to come at the right time."],
        },
        {
          picture: "1F9D1-200D-1F3EB",
          shows: "people whose job is to help",
          sentences: ["They want the right people to give it."],
        },
      ],
    },
    {
      id: "easy-nothing-for-us",
      title: "Nothing for us without us",
      priority: "nothing-for-us-without-us",
      steps: [
        {
          picture: "E24A",
          sentences: ["Nothing for us without us means: nobody should plan for you without asking you."],
          hardWord: "Nothing for us without us",
        },
        {
          picture: "1F442",
          sentences: ["They will listen to you and your family."],
        },
        {
          picture: "1F91D",
          sentences: ["They will build a good relationship with you and your family.", "They want a relationship with trust and respect."],
        },
        {
          picture: "1F4DD",
          sentences: ["What you say will help to shape services.", "Services are the help that people get."],
          hardWord: "services",
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
          sentences: ["They say that you will feel safe."],
        },
        {
          picture: "1F49A",
          sentences: ["You will feel that you matter."],
        },
        {
          picture: "E249",
          sentences: ["You will feel included.", "That means being a part of things."],
          hardWord: "included",
        },
        {
          picture: "1F3EB",
          sentences: ["This means at school, and in other places where you learn."],
        },
        {
          picture: "1F3D8",
          sentences: ["It means in your community too.", "Your community is the people and places around you."],
          hardWord: "community",
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
          sentences: ["They will aim high for you."],
        },
        {
          picture: "1F31F",
          shows: "being the best you can be",
          sentences: ["They will help you to be the best you can be."],
        },
        {
          picture: "1F511",
          sentences: ["They will help you to be independent.", "Independent means doing more for yourself."],
          hardWord: "independent",
        },
        {
          picture: "1F331",
          sentences: ["They will help you to get ready to be an adult."],
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
          sentences: ["They want to find out early what you need."],
        },
        {
          picture: "1F4CB",
          shows: "a plan",
          sentences: ["They will make plans together.", "A plan will look at you as a whole person."],
        },
        {
          picture: "1F44D",
          sentences: ["They will make sure that help means something to you."],
        },
        {
          picture: "1F4CD",
          sentences: ["They will make sure that it comes in the right place."],
        },
        {
          picture: "1F552",
          shows: "the right time",
          sentences: ["They will make sure that it comes at the right time."],
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
          shows: "people whose job is to help",
          sentences: ["The people who help you will have the right skills.", "These people will know how to help."],
        },
        {
          picture: "1F3E0",
          sentences: ["These people will be able to help near where you live."],
        },
        {
          picture: "1F552",
          shows: "the right time",
          sentences: ["These people will be able to help at the right time."],
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
          hardWord: "Local Offer",
          link: "local-offer",
        },
        {
          picture: "1F468-200D-1F469-200D-1F467-200D-1F466",
          sentences: ["There is a group of parents and carers.", "It is called the Parent Carer Forum."],
          hardWord: "Parent Carer Forum",
          link: "parent-carer-forum-site",
        },
        {
          picture: "1F310",
          sentences: ["You can read the whole plan on the council’s website."],
          link: "send-strategy",
        },
        {
          picture: "1F64B",
          sentences: ["You can ask someone you trust to read this with you."],
        },
      ],
    },
  ],
});
