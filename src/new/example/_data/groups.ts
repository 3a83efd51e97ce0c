import { defineGroups } from "../../../../src/content/groups.ts";

export default defineGroups([
  {
    id: "places",
    title: "Greener places",
    statement: "We will make the places that we own greener than we found them.",
    source: "streets-plan",
    summary: "This part is about trees and parks.",
  },
  {
    id: "people",
    title: "People out of doors",
    statement: "We will make it easier for people to be out of doors together.",
    source: "streets-plan",
    summary: "This part is about walking and playing.",
  },
]);
