import { defineLinks } from "../../../../src/content/links.ts";

export default defineLinks([
  {
    id: "our-strategy",
    label: "TODO: the name of the strategy’s page",
    url: "https://www.gov.uk/",
    organisation: "our-council",
    description: "TODO: what people find there",
    helpsWith: "TODO: what somebody looks for who needs this",
  },
]);
