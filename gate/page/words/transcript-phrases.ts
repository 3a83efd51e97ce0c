import { entries } from "./word-list.ts";

/** What tells that the words of a recording stand on the page or behind a link. */
export const transcriptPhrases = {
  en: entries(`
    transcri, text version, text alternative, lyrics, full text, read the, read this, read what,
    what is said, what is spoken, what is sung, what are said, what are spoken, what are sung,
    what was said, what was spoken, what was sung, what were said, what were spoken,
    what were sung, words is said, words is spoken, words is sung, words are said,
    words are spoken, words are sung, words was said, words was spoken, words was sung,
    words were said, words were spoken, words were sung, following speech, in writing, captions
  `),
  de: entries("transkri, abschrift, textfassung"),
  fr: entries("version texte"),
  es: entries("versión en texto, subtitulos"),
  cy: entries("trawsgrif"),
  nl: entries("uitgeschreven"),
  sv: entries("utskrift"),
};
