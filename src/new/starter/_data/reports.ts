// Reports on how far the strategy is, the newest first.
//
//   {
//     id: "report-spring-2026",
//     period: "January to June 2026",
//     date: "2026-07-16",
//     summary: ["All schools have been asked."],
//     actions: [{ action: "train-staff", status: "under-way", text: "40 schools are done." }],
//     link: "board-report",
//   },
//
// "summary" is ours, in plain words, or word for word: then add words: "source". "actions" says of
// single actions how far they were on that day. "link" is the id of a link to the report itself.
// Leave the ids as they are.

import { defineReports } from "../../../../src/content/reports.ts";

// There are no reports yet. Copy the example above between the square brackets, without its slashes.
export default defineReports([]);
