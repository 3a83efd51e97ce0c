import { entries } from "./word-list.ts";

/** Beginnings that make a new word of a known one; the first that fits is taken off. */
export const englishBeginnings = {
  en: entries(`
    un, re, non, pre, post, anti, micro, mini, multi, over, under, sub, super, inter, co, de, dis,
    mis, out, up, down, self, semi, tele, video, photo, bio, eco, cyber, geo, auto, hyper, kilo,
    mega, nano, neuro, psycho, socio, cross, mid, off, on, in
  `),
};
