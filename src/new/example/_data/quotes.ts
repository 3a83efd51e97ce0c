import { defineQuotes } from "../../../../src/content/quotes.ts";

export default defineQuotes([
  {
    id: "mill-park",
    speaker: { kind: "organisations", organisations: ["youth-forum"] },
    inShort: "Young people want parks in which they are welcome.",
    paragraphs: [
      "We don’t want another sign that says what we can’t do. We want a place to sit where nobody moves us on.",
    ],
    date: "2024-10-05",
    source: "listening-day",
    checkedOn: "2026-09-01",
    priorities: ["parks-for-everyone"],
  },
]);
