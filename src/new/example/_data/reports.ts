import { defineReports } from "../../../../src/content/reports.ts";

export default defineReports([
  {
    id: "first-year-report",
    period: "April 2025 to March 2026",
    date: "2026-04-14",
    summary: [
      "412 trees were planted in the first winter. There are 163 tree wardens now.",
      "The gates of three parks are still not step-free, because the ground there is too steep for a ramp.",
    ],
    actions: [
      {
        action: "plant-trees",
        status: "under-way",
        text: "412 trees stand in eighteen streets. 396 of them have grown leaves.",
      },
      {
        action: "water-trees",
        status: "done",
        text: "There are 163 wardens, and each has a watering can and a map.",
      },
      {
        action: "step-free-gates",
        status: "late",
        text: "Nine of twelve parks are done. For three we are looking for another way in.",
      },
    ],
  },
]);
