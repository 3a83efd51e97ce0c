import { entries } from "./word-list.ts";

/** What tells that a link or form opens a new window. */
export const newWindowPhrases = {
  en: entries(`
    new window, new tab, new browser, another window, another tab, separate window, separate tab,
    external
  `),
  de: entries(`
    neuem fenster, neuem tab, neuen fenster, neuen tab, neues fenster, neues tab, neue fenster,
    neue tab, neuer tab
  `),
  fr: entries("nouvelle fenêtre, nouvelle onglet, nouvel fenêtre, nouvel onglet"),
  es: entries("nueva ventana, nueva pestaña, otra ventana, otra pestaña"),
  it: entries("nuova finestra, nuova scheda"),
  nl: entries("nieuw venster, nieuw tabblad"),
  cy: entries("ffenestr newydd, tab newydd"),
  sv: entries("nytt fönster"),
  no: entries("nytt vindu"),
  da: entries("nyt vindue"),
  pl: entries("nowym okn, nowy okn"),
  pt: entries("nova janela, nova aba"),
};
