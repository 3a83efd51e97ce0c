import { maskedLines } from "./masked-lines.ts";
import type { SyntaxPlace } from "./syntax-place.ts";

/**
 * What may stand outside of texts in one line of data, from some place on: a field’s name with its
 * colon, a value, brackets and commas. A mask stands for each text.
 */
const lawful = /\s+|"+|(?<=[:[,]\s*)-?\d+(?:\.\d+)?(?!\w)|(?:true|false|null)\b|[()[\]{},]|;\s*$/y;
const field = /(?:\w+|"+)\s*:/y;

/**
 * Tells of the first characters that belong to nothing. They can stand above the line at which the
 * parser stopped, since a sign such as + leads on into the next line, and a little below it.
 */
export function strayRule({ lines, line }: SyntaxPlace) {
  const masked = maskedLines(lines).slice(0, line + 2);
  const begin = masked.findIndex((text) => /^\s*export\b/.test(text));
  for (const [row, text] of masked.entries()) {
    const column = row > begin ? strayIn(text) : undefined;
    if (column === undefined) continue;
    const name = /^\s*(\w+(?:[ -]\w+)+)\s*:/.exec(text)?.[1];
    const [stray = ""] = /^[^\s\w()[\]{},"]+|^[^()[\]{},"]+|^./u.exec(text.slice(column)) ?? [];
    return {
      line: row + 1,
      column: column + 1,
      ...(name && stray.startsWith(name) ? splitName(name) : told(stray.trim())),
    };
  }
  return undefined;
}

function strayIn(text: string): number | undefined {
  let place = 0;
  while (place < text.length) {
    const length = lengthOf(text, place);
    if (length === 0) return place;
    place += length;
  }
  return undefined;
}

function lengthOf(text: string, place: number): number {
  const starts = /(?:^|[{,[(])\s*$/.test(text.slice(0, place));
  for (const pattern of starts ? [field, lawful] : [lawful]) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    if (found) return found[0].length;
  }
  return 0;
}

function splitName(name: string) {
  const joined = name.replace(/[ -]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    message: `“${name}” can’t be the name of a field, since a name is one word without hyphens.`,
    help: `Write the name as the other entries do, for example ${joined}.`,
  };
}

function told(stray: string) {
  if (/\s/.test(stray)) {
    return {
      message: `The words “${stray.slice(0, 40)}” stand outside the quotation marks.`,
      help: "Delete them, or see that each text has one straight quotation mark at its start and one at its end.",
    };
  }
  return {
    message: `The ${stray.length === 1 ? "character" : "characters"} ${stray.slice(0, 40)} ${stray.length === 1 ? "stands" : "stand"} outside the quotation marks.`,
    help: `Delete ${stray.length === 1 ? "it" : "them"}, or see that each text has one straight quotation mark at its start and one at its end.`,
  };
}
