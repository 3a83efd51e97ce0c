import { entries } from "./word-list.ts";

/** Shapes and sizes of what stands on a page. */
export const shapes = {
  en: entries(`
    arrow-shaped, big, circular, curved, diamond, diamond-shaped, heart-shaped, large, larger,
    largest, oval, rectangular, round, small, smaller, smallest, square, star-shaped, tall,
    triangular, wide
  `),
};
