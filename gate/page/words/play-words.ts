import { entries } from "./word-list.ts";

/** What the buttons of a player say. */
export const playWords = {
  en: entries("play, pause, stop, mute, unmute"),
  de: entries("abspielen"),
  fr: entries("lecture"),
  es: entries("reproducir"),
};
