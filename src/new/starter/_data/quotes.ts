import { defineQuotes } from "../../../../src/content/quotes.ts";

// There are no quotes yet. Copy the example above between the square brackets, without its slashes.
export default defineQuotes([]);
