import { entries } from "./word-list.ts";

/** Text alternatives of what only adorns a page or keeps things apart. */
export const ornaments = {
  en: entries(`
    decorative, decoration, ornamental, ornament, divider, separator, spacer, blank, empty,
    bullet, background, border, line, pixel, transparent
  `),
  de: entries("deko, dekoration, dekorativ, zierlinie, trennlinie"),
};
