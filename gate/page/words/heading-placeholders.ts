import { entries } from "./word-list.ts";

/** Other words that templates put where a heading is to come. */
export const headingPlaceholders = {
  en: entries("untitled, placeholder, new section, text here"),
};
