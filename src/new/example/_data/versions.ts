import { defineVersions } from "../../../../src/content/versions.ts";

export default defineVersions([
  {
    id: "young-version",
    kind: "young-people",
    title: "Our streets, on one page",
    url: "https://www.alderwick-council.org/greener-streets/one-page",
    by: "Alderwick Youth Forum",
    length: "1 page",
    source: "streets-plan",
    checkedOn: "2026-09-01",
  },
]);
