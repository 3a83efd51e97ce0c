// Pages on other sites, and documents. The words of a link ("label") make sense on their own, and say
// what the page is. "organisation" is the id of an organisation from organisations.ts.
//
//   {
//     id: "local-offer",
//     label: "Anytown Local Offer",
//     url: "https://localoffer.example.gov.uk/",
//     organisation: "city-council",
//     description: "Support and advice on SEND.",
//     helpsWith: "I need support or advice",
//     checkedOn: "2026-11-23",
//   },
//
// A link is for help unless "kind" says otherwise: "original", "related" (a strategy that goes with
// this one), "download" (a document) or "report". Those need no "helpsWith".
//
// A document of your own: put the file into the folder _files beside _data, and write its name in
// place of an address. Size and fingerprint are worked out by themselves.
//
//   {
//     id: "action-plan",
//     kind: "download",
//     label: "Action plan",
//     file: "action-plan.pdf",
//     language: "cy",
//     accessibility: "A screen reader can’t read its tables.",
//     organisation: "city-council",
//     description: "What will be done, and when.",
//   },
//
// "language" and "accessibility" may be left out, as may "format", which the ending of the file tells.
// "checkedOn" is the day on which you opened the page and saw that it is right. Leave the line out
// if nobody has. Leave the ids as they are.

import { defineLinks } from "../src/content/links.ts";

export default defineLinks([
  {
    id: "local-offer",
    label: "Stoke-on-Trent Local Offer",
    url: "https://localoffer.stoke.gov.uk/",
    organisation: "city-council",
    description: "Support and advice on SEND in Stoke-on-Trent.",
    helpsWith: "I need support or advice",
  },
  {
    id: "parent-carer-forum-site",
    label: "Stoke-on-Trent Parent Carer Forum",
    url: "https://stokeparentcarers.org.uk/",
    organisation: "parent-carer-forum",
    description: "Information on the Parent Carer Forum.",
    helpsWith: "I am a parent or carer and want to know about the forum",
  },
  {
    id: "send-strategy",
    kind: "original",
    label: "SEND strategy on the council’s website",
    url: "https://www.stoke.gov.uk/SENDstrategy",
    organisation: "city-council",
    description: "The strategy itself, as the council publishes it.",
  },
]);
