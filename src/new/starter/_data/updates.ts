import { defineUpdates } from "../../../../src/content/updates.ts";

export default defineUpdates([
  {
    id: "first-edition",
    date: "2026-01-01",
    title: "First edition",
    text: "TODO: what readers can do on this site",
  },
]);
