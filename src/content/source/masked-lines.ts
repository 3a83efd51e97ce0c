import { dataTokens } from "./data-tokens.ts";

/**
 * The lines of a data file with each character of a text turned into `"` and each of a comment into a
 * blank, so that the signs between them alone are left. No character moves.
 */
export function maskedLines(lines: readonly string[]): string[] {
  const source = lines.join("\n");
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of dataTokens(source)) {
    const sign = source.charAt(start);
    if (!/["'`/]/.test(sign)) continue;
    parts.push(
      source.slice(done, start),
      source.slice(start, end).replace(/[^\n]/g, sign === "/" ? " " : '"'),
    );
    done = end;
  }
  return [...parts, source.slice(done)].join("").split("\n");
}
