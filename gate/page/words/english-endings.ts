import { entries } from "./word-list.ts";

/** Endings that make a new word of a known one; the longest that fits is taken off. */
export const englishEndings = {
  en: entries(`
    ness, less, like, wise, ish, ward, wards, able, ability, ful, fully, ify, ified, ised, ises,
    ise, ized, izes, ize, ising, izing, ers, er, est, ies, ly, ings, ing, ed, s
  `),
};
