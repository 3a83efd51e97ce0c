import { defineSources } from "../../../../src/content/sources.ts";

export default defineSources([
  {
    id: "our-source",
    title: "TODO: the title of the page or document that the words come from",
    publisher: "TODO: who published it",
    url: "https://www.gov.uk/",
    note: "TODO: what was taken from it",
  },
]);
