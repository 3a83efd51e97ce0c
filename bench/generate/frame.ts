import type { Content } from "../../src/content/content.ts";

const source = "report";

/** All of a generated publication but its priorities, quotes and links. The place is invented. */
export const frame: Omit<Content, "priorities" | "quotes" | "links"> = {
  publication: {
    kind: "copy",
    madeFrom: "strategy",
    language: "en-GB",
    direction: "ltr",
    place: "Alderby",
    title: "Alderby’s strategy for special educational needs and disabilities (SEND)",
    shortTitle: "Alderby SEND strategy",
    headline: "A plan for children and young people who need more help",
    description: "What Alderby will do for children with SEND, in plain words.",
    strategyName: "Alderby SEND strategy",
    strategyNameSource: source,
    years: "2020 to 2024",
    owners: ["council", "forum"],
    original: "link-1",
    source,
    published: "2020-05-06",
    updated: "2020-06-07",
    reviewed: "2020-06-07",
    nextReview: "2021-06-07",
    status: { state: "current" },
    summary: [
      "This is a plan for children and young people with SEND in Alderby. It says what should change.",
    ],
    vision: {
      lead: "Every child should have",
      parts: ["the right help", "at the right time", "close to home"],
      source,
    },
    sections: [
      {
        title: "How it was made",
        paragraphs: ["Families, schools and services wrote it together over two years."],
        source,
      },
    ],
    accessibility: { statementDate: "2020-06-07", knownProblems: [] },
  },
  organisations: [
    { id: "council", name: "Alderby Council" },
    { id: "forum", name: "Alderby Parent Carer Forum", abbreviation: "APCF" },
    { id: "trust", name: "Alderby Hospitals Trust" },
  ],
  groups: [],
  easyRead: {
    checkedBy: [],
    parts: [
      {
        id: "easy-plan",
        title: "What is this?",
        steps: [
          { picture: "1F4CB", sentences: ["This is a plan to help children."] },
          { picture: "1F4DD", sentences: ["It says what schools will do."] },
        ],
      },
      {
        id: "easy-first",
        title: "The first priority",
        priority: "priority-1",
        steps: [{ picture: "1F442", sentences: ["People will listen to you."] }],
      },
    ],
  },
  glossary: [
    {
      id: "send",
      term: "special educational needs and disabilities",
      abbreviation: "SEND",
      meaning: "Some children need more help to learn than others of their age.",
      source,
    },
    {
      id: "ehc-plan",
      term: "education, health and care plan",
      abbreviation: "EHC plan",
      meaning: "A plan that says what help a child must get.",
      source,
    },
    {
      id: "short-breaks",
      term: "short breaks",
      meaning: "Time away for a child, and a rest for the family.",
      source,
    },
    {
      id: "apcf",
      term: "Alderby Parent Carer Forum",
      abbreviation: "APCF",
      meaning: "A group of parents and carers.",
      source,
    },
  ],
  sources: [
    {
      id: source,
      title: "Alderby SEND strategy, full report",
      publisher: "Alderby Council",
      date: "2020-05-06",
      url: "https://www.alderby.org/send-strategy",
      note: "All priorities, and most of the quotes.",
    },
    {
      id: "minutes",
      title: "Minutes of the forum",
      publisher: "Alderby Parent Carer Forum",
      url: "https://forum.alderby.org/minutes",
      note: "Some of the quotes.",
    },
  ],
  versions: [],
  contacts: [],
  measures: [],
  actions: [],
  reports: [],
  updates: [
    {
      id: "first-version",
      date: "2020-06-07",
      title: "First version",
      text: "You can now read the strategy on this site.",
    },
  ],
};
