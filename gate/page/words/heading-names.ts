import { entries } from "./word-list.ts";

/** What a heading is called: placeholders say no more. */
export const headingNames = {
  en: entries("heading, headline, subheading, title"),
  de: entries("überschrift"),
  fr: entries("titre"),
  es: entries("título"),
  it: entries("titolo"),
  nl: entries("kop"),
};
