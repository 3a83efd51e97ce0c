import { defineOrganisations } from "../../../../src/content/organisations.ts";

export default defineOrganisations([
  {
    id: "our-council",
    name: "TODO: the organisation’s full name",
  },
]);
