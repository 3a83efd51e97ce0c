import { entries } from "./word-list.ts";

/** What a sentence tells its reader to do. */
export const callsToAct = {
  en: entries(`
    begin, check, choose, click, complete, continue, enter, fill, find, follow, go, hit, look,
    open, pick, play, press, push, read, refer, scroll, see, select, start, tap, touch, type, use
  `),
};
