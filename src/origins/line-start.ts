import { shownBlocks } from "./shown-blocks.ts";
import { folded } from "./text-blocks.ts";

const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/;

/**
 * Finds in a text of several lines, such as a list, the one at which a block of the page begins.
 *
 * @returns where the line’s words begin, counted from 0; nothing where that isn’t sure
 */
export function lineStart(text: string, block: string): number | undefined {
  if (!text.includes("\n")) return undefined;
  let start = 0;
  const found: { at: number; length: number }[] = [];
  for (const line of text.split("\n")) {
    const before = bullet.exec(line)?.[0].length ?? 0;
    const fitting = shownBlocks(line.slice(before)).filter(
      (words) => words !== "" && begins(folded(block), words),
    );
    if (fitting.length > 0) {
      const length = Math.max(...fitting.map((words) => words.length));
      found.push({ at: start + before, length });
    }
    start += line.length + 1;
  }
  const most = Math.max(...found.map(({ length }) => length));
  const longest = found.filter(({ length }) => length === most);
  return longest.length === 1 ? longest[0]?.at : undefined;
}

/** Whether a text begins with words, and doesn’t go on inside the last of them. */
const begins = (text: string, words: string): boolean =>
  text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
