import { drawnFont } from "./drawn-font.ts";
import { fittedLines, lineHeight } from "./fitted-lines.ts";

/** A box for words, in pixels. */
export type WordBox = {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Sizes of letters to try, the largest first. */
  sizes: readonly number[];
  fill: string;
  direction: "ltr" | "rtl";
};

/**
 * Words as SVG, in the largest letters with which they fit into a box, from its top. Words in letters
 * that no font has are left out: they would be drawn as empty boxes.
 */
export function drawnWords(given: string, box: WordBox): string {
  // What is written as a letter and an accent is one letter to a font, where there is one
  const words = given.normalize("NFC");
  const font = drawnFont(words);
  if (!font) return "";
  const { left, top, width, fill, direction } = box;
  const { size, lines } = fittedLines(words, { ...box, letterWidth: font.letterWidth });
  const [anchor, x] = direction === "rtl" ? ["end", left + width] : ["start", left];
  return lines
    .map((line, index) => {
      const y = Math.round(top + size * (0.95 + index * lineHeight));
      return `<text x="${x}" y="${y}" font-family="${font.family}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escapeXml(line)}</text>`;
    })
    .join("");
}

const escapeXml = (words: string): string =>
  words.replace(
    /[&<>]/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? letter,
  );
