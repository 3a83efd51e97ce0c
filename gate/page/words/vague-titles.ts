import { entries } from "./word-list.ts";

/** Other titles that don't say what a page is about. */
export const vagueTitles = {
  en: entries(`
    no title, page title, document title, title here, your title, your title here, react app,
    vite app, my app, example, template, todo, tbd
  `),
  de: entries("startseite, dokument, ohne titel"),
  fr: entries("accueil, page d'accueil"),
  es: entries("inicio, página, documento"),
  it: entries("senza titolo, home pagina"),
  nl: entries("naamloos, zonder titel"),
  cy: entries("hafan"),
};
