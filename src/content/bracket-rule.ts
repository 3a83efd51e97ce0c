import { type BracketSlip, bracketSlips } from "./bracket-slips.ts";
import { parseData } from "./locate.ts";
import type { SyntaxPlace } from "./syntax-place.ts";

/**
 * Tells of a bracket that is missing, wrong or too many, at the place where it was lost. Of several
 * guesses that one is told with which the file can be read farthest, if that is on to a later line.
 */
export function bracketRule({ lines, line }: SyntaxPlace) {
  const [best] = bracketSlips(lines, line)
    .map((slip) => ({ slip, unread: linesUnread(slip) }))
    .sort((a, b) => a.unread - b.unread);
  if (!best || best.unread >= lines.length - line) return undefined;
  const { mended: _, ...problem } = best.slip;
  return problem;
}

/** How many lines the parser doesn’t come to. */
function linesUnread({ mended }: BracketSlip): number {
  try {
    parseData(mended.join("\n"));
    return -1;
  } catch (error) {
    return mended.length - ((error as { loc?: { line?: number } }).loc?.line ?? 0);
  }
}
