// The organisations that this site names. An entry looks like this:
//
//   {
//     id: "anytown-council",
//     name: "Anytown City Council",
//     inShort: "the council",
//     website: "https://www.anytown.example.gov.uk/",
//   },
//
// Leave the first and the last line of the data, and every id, as they are: other files use the ids.

import { defineOrganisations } from "../src/content/organisations.ts";

export default defineOrganisations([
  {
    id: "city-council",
    name: "Stoke-on-Trent City Council",
    inShort: "the council",
  },
  {
    id: "icb",
    name: "NHS Staffordshire and Stoke-on-Trent Integrated Care Board",
    abbreviation: "ICB",
    inShort: "the NHS",
  },
  {
    id: "champions-for-change",
    name: "Stoke Parent Carers Champions for Change",
  },
  {
    id: "parent-engagement-group",
    name: "Parent Engagement Group in Stoke",
    abbreviation: "PEGiS",
  },
  {
    id: "parent-carer-forum",
    name: "Parent Carer Forum",
  },
]);
