import { defineOrganisations } from "../../../../src/content/organisations.ts";

export default defineOrganisations([
  {
    id: "town-council",
    name: "Alderwick Town Council",
    inShort: "the town council",
    website: "https://www.alderwick-council.org/",
  },
  {
    id: "tree-wardens",
    name: "Alderwick Tree Wardens",
    inShort: "the tree wardens",
  },
  {
    id: "youth-forum",
    name: "Alderwick Youth Forum",
  },
]);
