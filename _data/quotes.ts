// What people said, word for word. Never mend a quote: copy it from its source, compare it, and put
// the day on which you compared it into "checkedOn". Write no quotation marks around a paragraph.
//
//   {
//     id: "ann-example",
//     speaker: {
//       kind: "person",
//       name: "Councillor Ann Example",
//       role: "cabinet member for education",
//       roleAsOf: "2024-08-06",
//       organisation: "city-council",
//     },
//     inShort: "Families had a part in it.",
//     paragraphs: ["We listened to families."],
//     date: "2024-08-06",
//     source: "press-release",
//     checkedOn: "2026-11-23",
//     priorities: [],
//   },
//
// "inShort" is ours: what the words say, in one plain sentence that stands above them.
// Organisations that speak together: speaker: { kind: "organisations", organisations: ["a", "b"] }.
// Somebody whose name isn’t given: speaker: { kind: "anonymous", description: "a young person" }.
// "priorities" holds the ids of the priorities on whose pages the quote is shown too. What the words
// are about: saidAbout: "whole" for the strategy as a whole, "priorities" for those priorities.
// Leave the line out if the source doesn’t say.

import { defineQuotes } from "../src/content/quotes.ts";

export default defineQuotes([
  {
    id: "parent-groups",
    speaker: {
      kind: "organisations",
      organisations: ["champions-for-change", "parent-engagement-group"],
    },
    inShort: "Many families helped to make the strategy, and their voices were heard.",
    paragraphs: [
      "The SEND strategy has been produced in a way that included so many families in the development, always with care and thoughtfulness, ensuring their voices were heard. From coffee mornings on exam results day and PEGiS in the Park where City Council staff gathered views, face to face, from over 500 children with additional needs and their families, to ensuring professionals within the system have their views captured too. On behalf of Stoke Parent Carers Champions for Change I can honestly say it has been a full system approach. It has been a privilege to be part of developing and writing the strategy which will benefit so many families across our city.",
    ],
    date: "2024-08-06",
    source: "press-release",
    checkedOn: "2026-11-23",
    priorities: ["nothing-for-us-without-us"],
    saidAbout: "whole",
  },
  {
    id: "sarah-jane-colclough",
    speaker: {
      kind: "person",
      name: "Councillor Sarah Jane Colclough",
      role: "cabinet member for education",
      roleAsOf: "2024-08-06",
      organisation: "city-council",
    },
    inShort:
      "Feedback from local communities helped to shape the strategy. The council and the ICB will keep working to make services better.",
    paragraphs: [
      "We want to make sure every child in the city has the best opportunities and the best start in life and so it’s vital to make sure our plans are inclusive of the SEND community.",
      "The new SEND strategy outlines the shared priorities for us as a city council, the NHS and children, young people and their families. We’ve worked really closely with local communities and their feedback has helped shape this strategy.",
      "This work builds on the positive aspects of SEND services identified in our recent Ofsted and CQC inspection as well as being a key part of us listening to feedback and making the necessary improvements. If any family in the city finds that the support they need is not easily accessible, that is too many. The local area partnership of the city council and the ICB will keep working to further improve services until our vision for children and young people with SEND to ‘be the best they can be’ is fully realised.",
    ],
    date: "2024-08-06",
    source: "press-release",
    checkedOn: "2026-11-23",
    priorities: [],
    saidAbout: "whole",
  },
  {
    id: "peter-axon",
    speaker: {
      kind: "person",
      name: "Peter Axon",
      role: "Chief Executive Officer for Staffordshire and Stoke-on-Trent Integrated Care Board (ICB)",
      roleAsOf: "2024-08-06",
      organisation: "icb",
    },
    inShort: "The strategy helps the partnership to work towards an aim: that children with SEND start well, grow well and live well as adults.",
    paragraphs: [
      "One of our key aims as an integrated care partnership (ICP) include that our services should help children to start well, grow well and go on to live well as adults. This strategy helps us as a partnership to ensure we work towards this aim for our children and young people with SEND.",
    ],
    date: "2024-08-06",
    source: "press-release",
    checkedOn: "2026-11-23",
    priorities: ["high-aspirations"],
    saidAbout: "whole",
  },
]);
