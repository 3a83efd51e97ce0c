import { defineLinks } from "../../../../src/content/links.ts";

export default defineLinks([
  {
    id: "whole-plan",
    label: "The Greener Streets Plan on the town council’s website",
    url: "https://www.alderwick-council.org/greener-streets/plan",
    organisation: "town-council",
    description: "The plan itself, as the town council publishes it.",
    helpsWith: "I want to read the original plan",
    checkedOn: "2026-09-01",
  },
  {
    id: "ask-for-a-tree",
    label: "Ask for a tree in your street",
    url: "https://www.alderwick-council.org/trees/ask",
    organisation: "town-council",
    description: "A form with five questions. You can also ask on paper at the town hall.",
    helpsWith: "I want a tree in my street",
    checkedOn: "2026-09-01",
  },
  {
    id: "tree-wardens-site",
    label: "Alderwick Tree Wardens",
    url: "https://wardens.alderwick-council.org/",
    organisation: "tree-wardens",
    description: "People who plant and water trees together, and when they meet.",
    helpsWith: "I want to help to plant and water trees",
  },
]);
