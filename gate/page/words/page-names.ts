import { entries } from "./word-list.ts";

/** Names that fit any page, with an article or a number or without. */
export const pageNames = {
  en: entries(`
    home page, homepage, web page, webpage, page, document, website, site, home, title, index,
    default, test, test page, welcome, welcome page, main, main page, start, start page
  `),
};
