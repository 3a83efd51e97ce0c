// The priorities of the strategy. "title" and "statement" are word for word as in the source, odd
// spots included: never mend them. "meaning" is ours: what the priority means, in plain words.
//
//   {
//     id: "part-of-the-community",
//     number: 2,
//     title: "Part of the community",
//     statement: "All children, young people will feel safe …",
//     source: "press-release",
//     meaning: ["Every child should feel safe."],
//     hue: "plum",
//     picture: "1F3D8",
//   },
//
// "hue" is the colour that goes with it: teal, plum, amber, blue, green or red.
// "picture" is the name of a picture on openmoji.org.
// Leave the ids as they are: they are part of the pages’ addresses.

import { definePriorities } from "../src/content/priorities.ts";

export default definePriorities([
  {
    id: "nothing-for-us-without-us",
    number: 1,
    title: "Nothing for us without us",
    statement:
      "We will build positive, trusting and respectful relationships with the children, young people and their families, ensuring that we listen to the lived experience and that their views help shape and form services.",
    source: "press-release",
    meaning: [
      "The council and the NHS will build good relationships with children, young people and their families. They want trust and respect in them.",
      "They will listen to you. Your own experience matters: people call it “lived experience”. What you say will help to shape services.",
    ],
    hue: "teal",
    picture: "E24A",
    note: {
      text: "The title above is as the city council’s news release gives it. Two other pages write “Nothing about us without us”. One is the council’s strategy page. The other is the Parent Carer Forum’s page on the consultation.",
      sources: ["press-release", "strategy-page", "consultation-page"],
    },
  },
  {
    id: "part-of-the-community",
    number: 2,
    title: "Part of the community",
    statement:
      "All children, young people will feel safe, valued and included in schools and settings and within the wider community.",
    source: "press-release",
    meaning: [
      "All children and young people will feel safe. They will feel that they matter, and that they are included.",
      "That means in school, in other places where children learn or are cared for, and in the wider community.",
    ],
    hue: "plum",
    picture: "E249",
  },
  {
    id: "high-aspirations",
    number: 3,
    title: "High aspirations and preparation for the future",
    statement:
      "We will have high aspirations for children and young people supporting them to reach their full potential and be independent and prepared for adulthood.",
    source: "press-release",
    meaning: [
      "Aspirations are hopes for the future. The council and the NHS will aim high for children and young people.",
      "They will support each young person to reach their full potential. They will support each one to be independent, and ready for adult life.",
    ],
    hue: "amber",
    picture: "1F680",
  },
  {
    id: "identify-and-assess-early",
    number: 4,
    title: "Identify and Assess Early",
    statement:
      "We will develop holistic plans together ensuring that support is meaningful, in the right place at the right time.",
    source: "press-release",
    meaning: [
      "To identify means to notice what a child needs. To assess means to find out more about it. The aim is to do both early.",
      "Plans will be made together. “Holistic” means that a plan looks at the whole person. This is to make sure that support means something to that person. It is to come in the right place at the right time.",
    ],
    hue: "blue",
    picture: "1F50D",
  },
  {
    id: "skilled-professionals",
    number: 5,
    title: "Skilled and knowledgeable professionals",
    statement:
      "We will have a workforce that has the skills and knowledge to meet needs locally and in a timely way.",
    source: "press-release",
    meaning: [
      "Professionals are people whose job it is to help.",
      "They will have the skills and the knowledge to meet needs locally, and at the right time.",
    ],
    hue: "green",
    picture: "1F9D1-200D-1F3EB",
    shows: "people whose job is to help",
  },
]);
