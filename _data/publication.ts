// Whose strategy it is, and what this site says of it as a whole.
//
// Change the words between the quotation marks. Dates are written year-month-day: "2024-08-06".
// Each paragraph stands in quotation marks of its own, with a comma after it. A part of the page
// about this site, one of the "sections", looks like this:
//
//   {
//     title: "How it was made",
//     paragraphs: ["Families were asked what they need.", "Their answers shaped the plan."],
//     source: "press-release",
//   },
//
// When you change any words on the site, put that day into "updated".
//
// Leave the names before the colons, the first and the last line of the data as they are.

import { definePublication } from "../src/content/publication.ts";

export default definePublication({
  kind: "copy",
  madeFrom: "news",
  language: "en-GB",
  direction: "ltr",
  place: "Stoke-on-Trent",
  title: "About Stoke-on-Trent’s strategy for special educational needs and disabilities (SEND)",
  shortTitle: "About Stoke-on-Trent’s SEND strategy",
  headline: "A plan to help children and young people be the best they can be",
  description:
    "About Stoke-on-Trent’s joint plan for children and young people with special educational needs and disabilities, in plain words. Made from a news release, not from the plan itself.",
  strategyName: "SEND Strategy 2024 - 2028",
  strategyNameSource: "strategy-page",
  years: "2024 to 2028",
  owners: ["city-council", "icb"],
  original: "send-strategy",
  source: "press-release",
  published: "2024-08-06",
  updated: "2026-11-25",
  reviewed: "2026-11-25",
  nextReview: "2027-05-23",
  status: { state: "current" },
  summary: [
    "This plan is for children and young people in Stoke-on-Trent who have SEND.",
    "The city council and the local part of the NHS made it together. Children, young people and families helped to shape it.",
  ],
  people: ["1F467", "1F9CF", "1F64B", "1F9D2", "1F466"],
  vision: {
    lead: "The strategy is there so that children and young people with SEND have",
    parts: ["the right support", "at the right time", "delivered by the right people"],
    source: "press-release",
  },
  sections: [
    {
      title: "Who was heard",
      paragraphs: [
        "Children, young people and families said what they think. What they said has shaped the plan, and helped to decide how to improve services.",
        "Two groups spoke about this together: Stoke Parent Carers Champions for Change, and PEGiS. They said that many families had a part in it.",
        "Council staff spoke face to face with over 500 children with additional needs and their families. They did so at PEGiS in the Park. There were coffee mornings on exam results day too. People who work with children also gave their views.",
        "There was also a public consultation. It ran from Monday 26 February to Friday 5 April 2024. The [council’s strategy page](https://www.stoke.gov.uk/SENDstrategy) gives the days, without the year.",
      ],
      source: "press-release",
    },
    {
      title: "What it is part of",
      paragraphs: [
        "The plan will be a key part of the city council’s aim to support family life. It comes with the city’s Family Matters programme. The aim is that families are helped to give their children the best start in life.",
        "For this, the council puts first working with the NHS, charities, community groups, businesses and others.",
        "Ofsted and the CQC had looked at SEND services not long before. A councillor said in August 2024 that this work builds on the positive aspects that they found.",
      ],
      source: "press-release",
    },
  ],
  accessibility: {
    statementDate: "2026-11-25",
    knownProblems: [
      "The easy read page has not yet been tested by readers with a learning disability.",
      "Nobody who uses a screen reader every day has tested this site yet. We tested it with programs, and by looking at each page.",
      "Pages on other sites that we link to may have barriers. We can’t change them.",
      "Some quotes use long sentences and hard words. We keep them word for word, and explain their short forms on the page “Words explained”.",
    ],
  },
});
