// What changed on this site for its readers, the newest first.
//
//   {
//     id: "first-edition",
//     date: "2026-11-23",
//     title: "First edition",
//     text: "You can now read the strategy here.",
//   },
//
// Leave the ids of older entries as they are.

import { defineUpdates } from "../src/content/updates.ts";

export default defineUpdates([
  {
    id: "first-edition",
    date: "2026-11-23",
    title: "First edition",
    text: "You can now read the priorities, the quotes and where to get help on this site. There is an easy read page, and a page that has everything.",
  },
]);
