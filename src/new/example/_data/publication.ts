import { definePublication } from "../../../../src/content/publication.ts";

// Alderwick is a made-up town. Write your own words in place of these.
export default definePublication({
  // "official" if the strategy’s owner publishes this site, "copy" if anyone else does.
  kind: "official",
  publisher: "town-council",
  // Whose law on accessibility binds the publisher.
  jurisdiction: "great-britain",
  language: "en-GB",
  direction: "ltr",
  place: "Alderwick",
  title: "Alderwick’s plan for greener streets",
  shortTitle: "Greener streets",
  headline: "A plan for more trees, better parks and streets to play in",
  description:
    "The town’s plan for trees, parks and streets, what is done for it, and how far it is.",
  strategyName: "Greener Streets Plan 2025 to 2030",
  strategyNameSource: "streets-plan",
  years: "2025 to 2030",
  owners: ["town-council"],
  original: "whole-plan",
  source: "streets-plan",
  published: "2025-03-18",
  updated: "2026-09-02",
  reviewed: "2026-09-01",
  nextReview: "2027-09-01",
  status: { state: "current" },
  summary: [
    "This plan says how the town gets greener by 2030. It is for everyone who lives, learns or works here.",
    "People from all parts of the town helped to write it.",
  ],
  people: ["1F467", "1F9D1-200D-1F9BD", "1F475"],
  vision: {
    lead: "By 2030 everyone in Alderwick will have",
    parts: ["a tree in sight", "a park within ten minutes", "a street that is safe to play in"],
    source: "streets-plan",
  },
  sections: [
    {
      title: "Who was heard",
      paragraphs: [
        "The youth forum held a listening day in Mill Park in October 2024. About 400 people came.",
        "The tree wardens asked at 1,200 doors in spring.",
      ],
      source: "listening-day",
    },
  ],
  principles: [
    {
      title: "Shade first where it is hottest",
      text: "Resources will be allocated according to need, as evidenced by the heat map of 2024, and not according to demand.",
      source: "streets-plan",
    },
  ],
  contact: {
    label: "Tell us what is wrong with this site",
    url: "https://www.alderwick-council.org/contact",
  },
  repository: "https://github.com/alderwick-council/greener-streets",
  accessibility: {
    statementDate: "2026-09-01",
    compliance: "partial",
    knownProblems: ["The easy read page has not yet been tested by its readers."],
  },
});
