import { suggest } from "check-barriers/text";
import { allFields } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import { noMarkAtStart } from "./no-mark-at-start.ts";
import { strayIn } from "./stray-in.ts";
import type { SyntaxPlace } from "./syntax-place.ts";

/**
 * Tells of the first characters that belong to nothing. They can stand above the line at which the
 * parser stopped, since a sign such as + leads on into the next line, and a little below it.
 */
export function strayRule({ lines, masked, begin, line }: SyntaxPlace, kind: Kind) {
  for (const [row, text] of masked.slice(0, line + 2).entries()) {
    const column = row > begin ? strayIn(text) : undefined;
    if (column === undefined) continue;
    const name = /^\s*(\w+(?:[\s.-]\w+)+)\s*:/.exec(text)?.[1];
    const [stray = ""] = /^[^\s\w()[\]{},"]+|^[^()[\]{},"]+|^./u.exec(text.slice(column)) ?? [];
    const behind = text.slice(column + stray.length);
    const place = { line: row + 1, column: column + 1 };
    if (name && stray.startsWith(name)) return { ...place, ...splitName(name, kind) };
    const marks = (lines[row] ?? "").match(/["'`]/g) ?? [];
    if (/^["'`]/.test(behind) && marks.length % 2 === 1) return { ...place, ...noMarkAtStart };
    return { ...place, ...told(stray.trim()) };
  }
  return undefined;
}

function splitName(name: string, kind: Kind) {
  const joined = name
    .replace(/^.*\./, "")
    .replace(/[\s-]+(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    message: `“${name}” can’t be the name of a field, since a name is one word of letters.`,
    help: `Write it so: ${
      suggest(
        joined,
        allFields(kind.schema).map(({ name }) => name),
      ) ?? joined
    }.`,
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
