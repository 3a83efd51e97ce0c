import { defineUpdates } from "../../../../src/content/updates.ts";

export default defineUpdates([
  {
    id: "first-year-told",
    date: "2026-09-02",
    title: "What was done in the first year",
    text: "You can now read how far each action is.",
  },
  {
    id: "first-edition",
    date: "2025-03-18",
    title: "First edition",
    text: "You can now read the plan on this site.",
  },
]);
