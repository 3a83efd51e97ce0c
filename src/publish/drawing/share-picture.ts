import type { Site } from "../../../_includes/page-context.ts";
import { pictureSource } from "../../../_includes/picture-credit.ts";
import { drawPicture } from "./draw-picture.ts";
import { drawnRow } from "./drawn-row.ts";
import { drawnWords } from "./drawn-words.ts";
import { paint } from "./paint.ts";

/**
 * The picture to share: 1200 × 630 pixels as PNG, with the site’s name and headline, the people of the
 * publication, or the pictures of its priorities where it has none, and their credit below.
 */
export async function sharePicture(site: Site): Promise<Buffer> {
  const { headline, shortTitle, direction } = site.content.publication;
  const box = { left: 80, width: 1040, direction };
  const parts = [
    `<rect width="1200" height="630" fill="${paint.paper}"/>`,
    `<rect width="1200" height="20" fill="${paint.teal}"/>`,
    drawnWords(shortTitle, { ...box, top: 60, height: 48, sizes: [36, 28], fill: paint.teal }),
    drawnWords(headline, {
      ...box,
      top: 125,
      height: 290,
      sizes: [72, 60, 50, 40],
      fill: paint.ink,
    }),
    drawnRow(site, { ...box, top: 425, height: 160 }),
    drawnWords(pictureSource.short, { ...box, top: 594, height: 26, sizes: [20], fill: paint.ink }),
  ];
  return drawPicture(parts.join(""), { width: 1200, height: 630 });
}
