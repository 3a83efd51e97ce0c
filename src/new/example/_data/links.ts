import { defineLinks } from "../../../../src/content/links.ts";

export default defineLinks([
  {
    id: "whole-plan",
    kind: "original",
    label: "The Greener Streets Plan on the town council’s website",
    url: "https://www.alderwick-council.org/greener-streets/plan",
    organisation: "town-council",
    description: "The plan itself, as the town council publishes it.",
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
  {
    id: "travel-strategy",
    kind: "related",
    label: "Travel strategy for the county",
    url: "https://www.alderwick-council.org/county/travel-strategy",
    organisation: "town-council",
    description: "The county’s plan for roads, buses and cycling. The third priority goes with it.",
  },
  {
    id: "tree-list",
    kind: "download",
    label: "All trees of the town in one table",
    url: "https://www.alderwick-council.org/trees/all-trees.csv",
    format: "CSV",
    organisation: "town-council",
    description: "Where each tree stands, what it is, and when it was planted.",
  },
]);
