import { dataTokens } from "./data-tokens.ts";
import { lineIndex } from "./line-index.ts";

/** A bracket that nothing has closed yet. */
export type OpenBracket = { bracket: "(" | "[" | "{"; line: number; column: number };

/**
 * The brackets that are open at some place of a data file, the innermost last. Brackets inside texts
 * and comments don’t count.
 *
 * @param end how far to read, as an index into the source
 */
export function openBrackets(source: string, end: number): OpenBracket[] {
  const open: { bracket: OpenBracket["bracket"]; start: number }[] = [];
  for (const { start } of dataTokens(source.slice(0, end))) {
    const sign = source.charAt(start);
    if (isOpening(sign)) open.push({ bracket: sign, start });
    else if (/[)\]}]/.test(sign)) open.pop();
  }
  const placeAt = lineIndex(source);
  return open.map(({ bracket, start }) => ({ bracket, ...placeAt(start) }));
}

const isOpening = (sign: string): sign is OpenBracket["bracket"] => /[([{]/.test(sign);
