import { defineSources } from "../../../../src/content/sources.ts";

export default defineSources([
  {
    id: "streets-plan",
    title: "Greener Streets Plan 2025 to 2030",
    publisher: "Alderwick Town Council",
    date: "2025-03-18",
    url: "https://www.alderwick-council.org/greener-streets/plan",
    note: "The vision, the priorities, the actions and the targets.",
  },
  {
    id: "first-year",
    title: "Greener Streets: what we did in the first year",
    publisher: "Alderwick Town Council",
    date: "2026-04-14",
    url: "https://www.alderwick-council.org/greener-streets/first-year",
    note: "How far the actions are, and the numbers of 2026.",
  },
  {
    id: "listening-day",
    title: "Notes of the listening day in Mill Park",
    publisher: "Alderwick Youth Forum",
    date: "2024-10-05",
    url: "https://www.alderwick-council.org/greener-streets/listening-day",
    note: "What people said before the plan was written.",
  },
]);
