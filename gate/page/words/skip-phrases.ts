import { entries } from "./word-list.ts";

/** What a link says that skips to the content, or how that begins. */
export const skipPhrases = {
  en: entries(`
    skip, jump, bypass, go straight to the main, go straight to the content, go straight to main,
    go straight to content, go directly to the main, go directly to the content,
    go directly to main, go directly to content, go to the main, go to the content, go to main,
    go to content
  `),
  de: entries("zum hauptinhalt, zum inhalt, springen"),
  fr: entries("aller au contenu, aller au menu, passer au"),
  es: entries("saltar al contenido, ir al contenido"),
  it: entries("salta al, saltare al, vai al contenuto"),
  nl: entries("naar de hoofdinhoud, naar de inhoud, naar hoofdinhoud, naar inhoud"),
  cy: entries("neidio"),
  pl: entries("przejdź do"),
  sv: entries("hoppa till"),
  da: entries("spring til"),
  no: entries("hopp til"),
  pt: entries("pular para, ir para o conte"),
};
