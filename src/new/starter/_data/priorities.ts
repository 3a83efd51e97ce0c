import { definePriorities } from "../../../../src/content/priorities.ts";

export default definePriorities([
  {
    // Part of the page’s address: write a short one in small letters before the site is published.
    id: "our-first-priority",
    number: 1,
    title: "TODO: the first priority’s title, word for word",
    statement: "TODO: the first priority, word for word",
    source: "our-source",
    meaning: ["TODO: what it means, in plain words"],
    hue: "teal",
    picture: "1F5E3",
  },
]);
