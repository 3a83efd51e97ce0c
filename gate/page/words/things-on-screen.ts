import { entries } from "./word-list.ts";

/** Words by which a sentence speaks of the page or the screen. */
export const thingsOnScreen = {
  en: entries(`
    above, below, click, column, download, field, fields, fill in, form, forms, icon, icons, link,
    links, menu, menus, page, pages, panel, screen, screens, scroll, search box, sidebar, submit,
    tabs, tap, type, web site, website
  `),
};
