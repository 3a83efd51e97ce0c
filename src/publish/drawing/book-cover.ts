import { described } from "../../../_includes/described.ts";
import { noticeWords } from "../../../_includes/notice-words.ts";
import { pageContext, type Site } from "../../../_includes/page-context.ts";
import { pictureSource } from "../../../_includes/picture-credit.ts";
import { drawPicture } from "./draw-picture.ts";
import { drawnPriorities, drawnRow } from "./drawn-row.ts";
import { drawnWords } from "./drawn-words.ts";
import { paint } from "./paint.ts";

/** What is drawn is 1200 × 1800 units large: fewer pixels are half the bytes, and sharp on an e-reader. */
const size = { width: 800, height: 1200, units: 1.5 };

/**
 * The cover of the book: 800 × 1200 pixels as PNG, with the site’s name and headline, the pictures of
 * people and priorities, and a word on who made it, so that nobody takes the book for the strategy.
 */
export async function bookCover(site: Site): Promise<Buffer> {
  const { headline, shortTitle, direction, people } = site.content.publication;
  const box = { left: 90, width: 1020, direction };
  const page = pageContext(site, "index.html");
  const notice = described(page, noticeWords(page));
  const parts = [
    `<rect width="1200" height="1800" fill="${paint.paper}"/>`,
    `<rect width="1200" height="900" fill="${paint.teal}"/>`,
    drawnWords(shortTitle, { ...box, top: 100, height: 120, sizes: [48, 40], fill: paint.tint }),
    drawnWords(headline, {
      ...box,
      top: 250,
      height: 600,
      sizes: [110, 92, 76, 62, 50],
      fill: paint.paper,
    }),
    drawnRow(site, { ...box, top: 960, height: 260 }),
    people ? drawnPriorities(site, { ...box, top: 1240, height: 190 }) : "",
    drawnWords(notice, { ...box, top: 1500, height: 190, sizes: [36, 30, 24], fill: paint.ink }),
    drawnWords(pictureSource.short, {
      ...box,
      top: 1730,
      height: 32,
      sizes: [24],
      fill: paint.ink,
    }),
  ];
  return drawPicture(parts.join(""), size);
}
