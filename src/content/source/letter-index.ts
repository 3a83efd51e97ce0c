import type { Node } from "@babel/types";

/**
 * What is read as one letter: an escaped mark, a line end with the blanks behind it, a row of blanks,
 * a letter and its accents.
 */
const unit = /\\.|(?:\r\n?|\n)[ \t\u00a0\u202f]*|[ \t\u00a0\u202f]+|.[\u0300-\u036f]*/gs;

/**
 * Finds where a letter of a text stands in a data file. In the file the text is written with
 * backslashes before marks, and as it was before `normalise`.
 *
 * @param text the text’s node in the parsed file
 * @param at the letter’s place in the text that was read, counted from 0
 * @returns its index in the file
 */
export function letterIndex(text: Node, source: string, at: number): number {
  const start = (text.start ?? 0) + 1;
  return start + offsetOf(source.slice(start, (text.end ?? 0) - 1), at);
}

function offsetOf(written: string, at: number): number {
  let read = 0;
  for (const { 0: found, index } of written.matchAll(unit)) {
    if (read >= at) return index;
    read += lengthRead(found, written, index);
  }
  return written.length;
}

/** How many letters are read where something is written. */
function lengthRead(found: string, written: string, index: number): number {
  if (/^[\\\r\n]/.test(found)) return 1;
  const isInside =
    /\S/.test(written.charAt(index - 1)) && /\S/.test(written.charAt(index + found.length));
  return /\s/.test(found) && isInside ? 1 : found.normalize("NFC").length;
}
