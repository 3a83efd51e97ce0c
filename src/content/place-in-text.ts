import type { Node } from "@babel/types";
import type { Place } from "./locate.ts";

/**
 * The place of a character inside a text of a data file.
 *
 * @param text the text’s node in the parsed file
 * @param offset how many characters stand between its first quotation mark and that one
 */
export function placeInText(text: Node, source: string, offset: number): Place {
  const start = text.start ?? 0;
  const rows = source.slice(start, start + 1 + offset).split(/\r\n|[\n\r\u2028\u2029]/);
  const first = text.loc?.start ?? { line: 1, column: 0 };
  const column = (rows.at(-1) ?? "").length + 1;
  return rows.length === 1
    ? { line: first.line, column: first.column + column }
    : { line: first.line + rows.length - 1, column };
}
