import { defineGlossary } from "../../../../src/content/glossary.ts";

export default defineGlossary([
  {
    id: "canopy-cover",
    term: "canopy cover",
    meaning: "How much of the ground has leaves of trees above it in summer.",
    source: "streets-plan",
  },
]);
