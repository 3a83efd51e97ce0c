// Words and abbreviations that readers may not know. The first time that one of them stands on a
// page, the site links it to its entry here and writes an abbreviation out.
//
//   {
//     id: "send",
//     term: "special educational needs and disabilities",
//     abbreviation: "SEND",
//     meaning: "Some children need more help to learn than others of their age.",
//     source: "code-of-practice",
//   },
//
// Leave "abbreviation" out where there is none. Leave the ids as they are.

import { defineGlossary } from "../src/content/glossary.ts";

export default defineGlossary([
  {
    id: "send",
    term: "special educational needs and disabilities",
    abbreviation: "SEND",
    meaning:
      "Some children and young people find it much harder to learn than others of their age do. Some have a disability. If they need special help to learn, the law says that they have special educational needs.",
    source: "code-of-practice",
  },
  {
    id: "nhs",
    term: "National Health Service",
    abbreviation: "NHS",
    meaning:
      "Doctors, nurses, hospitals and others who look after people’s health. A part of it made the strategy with the city council.",
    source: "press-release",
  },
  {
    id: "integrated-care-board",
    term: "Integrated Care Board",
    abbreviation: "ICB",
    meaning:
      "A part of the NHS. The one for Staffordshire and Stoke-on-Trent made this strategy with the city council.",
    source: "press-release",
  },
  {
    id: "integrated-care-partnership",
    term: "integrated care partnership",
    abbreviation: "ICP",
    meaning:
      "A partnership of services. One of its aims is to help children to start well, grow well and go on to live well as adults.",
    source: "press-release",
  },
  {
    id: "pegis",
    term: "Parent Engagement Group in Stoke",
    abbreviation: "PEGiS",
    meaning:
      "A group in Stoke. It spoke about the strategy together with another group, Stoke Parent Carers Champions for Change.",
    source: "press-release",
  },
  {
    id: "champions",
    term: "Stoke Parent Carers Champions for Change",
    meaning: "A group of parent carers. It said that it was part of developing and writing the strategy.",
    source: "press-release",
  },
  {
    id: "parent-carer",
    term: "parent carer",
    meaning: "A parent or other person who cares for a child or young person with SEND.",
    source: "press-release",
  },
  {
    id: "ofsted",
    term: "Office for Standards in Education, Children’s Services and Skills",
    abbreviation: "Ofsted",
    meaning:
      "It inspects schools and nurseries in England. It looks at the support for children and young people with SEND, too.",
    source: "inspection-guide",
  },
  {
    id: "cqc",
    term: "Care Quality Commission",
    abbreviation: "CQC",
    meaning: "It inspects health and adult social care services in England, such as hospitals.",
    source: "inspection-guide",
  },
  {
    id: "offer",
    term: "Local Offer",
    meaning:
      "The council’s website with support and advice on SEND.",
    source: "press-release",
  },
  {
    id: "forum",
    term: "Parent Carer Forum",
    meaning: "A group of parents and carers. Its website tells you more about it.",
    source: "press-release",
  },
  {
    id: "local-area-partnership",
    term: "local area partnership",
    meaning:
      "Here it means the city council and the ICB, who work together to make services better.",
    source: "press-release",
  },
  {
    id: "family-matters",
    term: "Family Matters",
    meaning:
      "A programme of the city council. With its partners, the council wants to make sure that every child gets the best start in life.",
    source: "press-release",
  },
  {
    id: "joint-strategy",
    term: "joint strategy",
    meaning: "A strategy is a plan. It is joint because more than one organisation made it.",
    source: "press-release",
  },
  {
    id: "lived-experience",
    term: "lived experience",
    meaning: "What somebody knows from their own life.",
    source: "press-release",
  },
  {
    id: "full-system-approach",
    term: "full system approach",
    meaning: "A way of working in which everyone takes part, not one group alone.",
    source: "press-release",
  },
  {
    id: "holistic",
    term: "holistic",
    meaning: "Looking at the whole person, not at one need alone.",
    source: "press-release",
  },
  {
    id: "settings",
    term: "settings",
    meaning: "Places where children learn or are cared for.",
    source: "press-release",
  },
  {
    id: "aspirations",
    term: "aspirations",
    meaning: "Hopes and aims for the future.",
    source: "press-release",
  },
]);
