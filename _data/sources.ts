// Where each fact on this site was taken from. Other files name a source by its id.
//
//   {
//     id: "press-release",
//     title: "New SEND strategy",
//     publisher: "Anytown City Council",
//     date: "2024-08-06",
//     url: "https://www.example.gov.uk/news",
//     note: "All quotes and priorities.",
//   },
//
// Leave the ids as they are.

import { defineSources } from "../src/content/sources.ts";

export default defineSources([
  {
    id: "press-release",
    title:
      "New joint SEND strategy to help children and young people with SEND be the best they can be",
    publisher: "Stoke-on-Trent City Council",
    date: "2024-08-06",
    url: "https://stoke.gov.uk/news/article/1577/new_joint_send_strategy_to_help_children_and_young_people_with_send_be_the_best_they_can_be",
    note: "The news release. The priorities, the quotes, the vision and nearly all else are from here.",
  },
  {
    id: "strategy-page",
    title: "SEND Strategy 2024 - 2028",
    publisher: "Stoke-on-Trent City Council",
    url: "https://www.stoke.gov.uk/SENDstrategy",
    note: "The strategy’s name and years, and the days of the public consultation. The page gives those days without a year. We worked the year out: in 2024 they fall on the weekdays that it names. We read a stored copy of this page.",
  },
  {
    id: "consultation-page",
    title: "Stoke-on-Trent SEND strategy consultation",
    publisher: "Parent Carer Forum",
    url: "https://stokeparentcarers.org.uk/stoke-on-trent-send-strategy-consultation/",
    note: "The other wording of the title of priority 1. We read a stored copy of this page.",
  },
  {
    id: "code-of-practice",
    title: "SEND code of practice: 0 to 25 years",
    publisher: "Department for Education and Department of Health",
    url: "https://www.gov.uk/government/publications/send-code-of-practice-0-to-25",
    note: "What special educational needs means.",
  },
  {
    id: "inspection-guide",
    title: "Area SEND inspections: information for parents and carers",
    publisher: "Ofsted",
    date: "2024-11-18",
    url: "https://www.gov.uk/government/publications/local-area-send-inspections-information-for-families/area-send-inspections-information-for-parents-and-carers",
    note: "What Ofsted and the CQC do. We read a stored copy of this page.",
  },
]);
