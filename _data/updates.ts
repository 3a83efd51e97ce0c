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
    id: "what-it-is-made-from",
    date: "2026-11-25",
    title: "What this site is made from",
    text: "Each page now says that this site is made from a news release, and is not the whole strategy. The easy read has new words and new pictures. Above each quote, one line of ours says in short what it says. The plain words about the priorities are closer to the news release.",
  },
  {
    id: "first-edition",
    date: "2026-11-23",
    title: "First edition",
    text: "You can now read the priorities, the quotes and where to get help on this site. There is an easy read page, and a page that has everything.",
  },
]);
