import { definePublication } from "../../../../src/content/publication.ts";

export default definePublication({
  // "official" if the strategy’s owner publishes this site, "copy" if anyone else does.
  // An official site also needs lines such as publisher: "our-council", and jurisdiction: "great-britain",
  kind: "copy",
  madeFrom: "strategy",
  language: "en-GB",
  direction: "ltr",
  place: "TODO: the place",
  title: "TODO: the site’s name, with every abbreviation written out",
  shortTitle: "TODO: the site’s name in few words",
  headline: "TODO: what the strategy is for",
  description: "TODO: what this site is, for search engines",
  strategyName: "TODO: the name that the strategy itself bears",
  strategyNameSource: "our-source",
  owners: ["our-council"],
  // The id of the link, in links.ts, that leads to the original document.
  original: "our-strategy",
  source: "our-source",
  published: "2026-01-01",
  updated: "2026-01-01",
  reviewed: "2026-01-01",
  nextReview: "2026-07-01",
  status: { state: "current" },
  summary: ["TODO: what this is, in plain words. One paragraph in each pair of quotation marks."],
  vision: {
    lead: "TODO: the words before the vision, such as: Children should have",
    parts: ["TODO: a part of the vision, word for word"],
    source: "our-source",
  },
  sections: [
    {
      title: "TODO: a heading, such as: How it was made",
      paragraphs: ["TODO: a paragraph"],
      source: "our-source",
    },
  ],
  // Where readers can report a problem, and where the files of this site are kept. Take the two
  // slashes at the start of the lines away, and write your own addresses:
  // contact: { label: "Report a problem with this site", url: "https://www.example.gov.uk/contact" },
  // repository: "https://github.com/our-council/our-strategy",
  // If the repository’s branch isn’t called main, name it, too:
  // branch: "trunk",
  accessibility: {
    statementDate: "2026-01-01",
    knownProblems: ["TODO: a problem that you know of; delete this text if there is none"],
  },
});
