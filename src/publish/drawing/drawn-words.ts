import { fittedLines, lineHeight } from "./fitted-lines.ts";

/** The letters that the font has. */
const covered = /^[\u0020-\u024f\u2010-\u2026]*$/;

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
 * that the font lacks are left out: they would be drawn as empty boxes.
 */
export function drawnWords(words: string, box: WordBox): string {
  if (!covered.test(words)) return "";
  const { left, top, width, fill, direction } = box;
  const { size, lines } = fittedLines(words, box);
  const [anchor, x] = direction === "rtl" ? ["end", left + width] : ["start", left];
  return lines
    .map((line, index) => {
      const y = Math.round(top + size * (0.95 + index * lineHeight));
      return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${escapeXml(line)}</text>`;
    })
    .join("");
}

const escapeXml = (words: string): string =>
  words.replace(
    /[&<>]/g,
    (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[letter] ?? letter,
  );
