import { fileURLToPath } from "node:url";
import type { Site } from "../../_includes/page-context.ts";
import { pictureSource } from "../../_includes/picture-credit.ts";
import { pngWithText } from "./png-with-text.ts";

const font = fileURLToPath(
  import.meta.resolve(
    "@expo-google-fonts/atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf",
  ),
);

/** The light colours of the styles’ hues; a picture has no scheme to follow. */
const hues = {
  teal: "#0a4b46",
  plum: "#5d1a55",
  amber: "#633500",
  blue: "#123c80",
  green: "#1d4a11",
  red: "#76131f",
} as const;

/** The letters that the font has. */
const covered = /^[\u0020-\u024f\u2010-\u2026]*$/;

/**
 * The picture to share: 1200 × 630 pixels as PNG, with the site’s headline and the pictures of up to
 * six priorities, with their credit below. A headline in letters that the font lacks is left out.
 */
export async function sharePicture(site: Site): Promise<Uint8Array> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg(site), {
    font: { fontFiles: [font], loadSystemFonts: false, defaultFontFamily: "Atkinson Hyperlegible" },
  });
  const credit = `${pictureSource.short}, ${pictureSource.url}, ${pictureSource.licence}`;
  return pngWithText(image.asPng(), "Copyright", credit);
}

function svg({ content, pictures }: Site): string {
  const { headline, shortTitle, direction } = content.publication;
  const [anchor, x] = direction === "rtl" ? ["end", 1120] : ["start", 80];
  const text = (words: string, y: number, size: number, fill: string) =>
    covered.test(words)
      ? `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escapeXml(words)}</text>`
      : "";
  const lines = wrap(headline, 30).slice(0, 4);
  const tiles = content.priorities.slice(0, 6).map(({ hue, picture }, index) => {
    const left = 80 + index * 178;
    const drawing = pictures.get(picture) ?? "";
    return `<rect x="${left}" y="430" width="150" height="150" rx="24" fill="#fffdf8" stroke="${hues[hue]}" stroke-width="8"/>${drawing.replace("<svg", `<svg x="${left + 19}" y="449" width="112" height="112"`)}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" font-family="Atkinson Hyperlegible" font-weight="700"><rect width="1200" height="630" fill="#fffdf8"/><rect width="1200" height="20" fill="${hues.teal}"/>${text(shortTitle, 100, 36, hues.teal)}${lines.map((line, index) => text(line, 190 + index * 76, 64, "#211d2b")).join("")}${tiles.join("")}${text(pictureSource.short, 612, 20, "#211d2b")}</svg>`;
}

/** Breaks words into lines of at most so many letters. */
function wrap(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const escapeXml = (words: string): string =>
  words.replace(
    /[&<>]/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? letter,
  );
