import { entries } from "./word-list.ts";

/** How titles begin that templates left to be written. */
export const titlePlaceholders = {
  en: entries(`
    enter title, enter the title, enter your title, insert title, add title, add a title,
    lorem ipsum, placeholder
  `),
  de: entries("unbenannt"),
  fr: entries("sans titre"),
  es: entries("sin título"),
};
