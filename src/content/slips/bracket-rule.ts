import { groupsWith } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import { parseData } from "../source/parse-data.ts";
import { type BracketSlip, bracketSlips } from "./bracket-slips.ts";
import type { SyntaxPlace } from "./syntax-place.ts";

/**
 * Tells of a bracket that is missing, wrong or too many, at the place where it was lost. Of several
 * guesses that one is told with which the file can be read farthest, if that is on to a later line.
 */
export function bracketRule({ lines, line }: SyntaxPlace, kind: Kind) {
  const [best] = bracketSlips(lines, line)
    .map((slip) => ({ slip, unread: linesUnread(slip) }))
    .sort((a, b) => a.unread - b.unread);
  if (!best || best.unread >= lines.length - line) return undefined;
  const { mended: _, lost, ...problem } = best.slip;
  const [name, another] = lost ? groupsWith(kind.schema, lost.field) : [];
  if (!lost || !name || another) return problem;
  return { ...problem, help: `Write it above this line: ${name}: ${lost.sign}` };
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
