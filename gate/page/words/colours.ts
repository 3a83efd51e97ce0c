import { entries } from "./word-list.ts";

/** Names of colours. */
export const colours = {
  en: entries(`
    amber, black, blue, brown, cyan, gold, gray, green, grey, magenta, orange, pink, purple, red,
    teal, turquoise, violet, white, yellow
  `),
};
