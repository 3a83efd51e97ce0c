import { entries } from "./word-list.ts";

/** What a button says that stops a movement. */
export const stopWords = {
  en: entries("pause, stop, halt, freeze, turn off, hide, motion, animations, animation"),
  de: entries("anhalten, stopp"),
  fr: entries("arrêter"),
  es: entries("pausa, parar, detener"),
  it: entries("ferma"),
  nl: entries("stoppen"),
};
