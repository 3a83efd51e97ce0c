import { defineGlossary } from "../../../../src/content/glossary.ts";

// No words are explained yet. Copy the example above between the square brackets.
export default defineGlossary([]);
