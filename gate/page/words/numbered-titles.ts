import { entries } from "./word-list.ts";

/** Titles that programs give to page after page, with a number or without. */
export const numberedTitles = {
  en: entries("untitled, untitled document, untitled page, new page, new document"),
  de: entries("seite"),
  it: entries("pagina"),
  cy: entries("tudalen"),
};
