import type { Kind } from "../kinds.ts";
import { deepest } from "./nesting-problem.ts";

/** Whatever may stand between two signs. Each text is such in one way alone, or the pattern would try them all. */
const comment = String.raw`//.*(?:[\n\r\u2028\u2029]|$)|/\*(?:[^*]|\*(?!/))*\*/`;
const blank = String.raw`(?:\s|${comment})`;

/** All of a data file but its data, with nothing to tell about it. */
const frameOf = ({ define, module }: Kind): RegExp =>
  new RegExp(
    String.raw`^${blank}*import \{ ${define} \} from "(?:\.\./)+src/content/${module}\.ts";${blank}*export default ${define}\(([^]*)\);?\s*$`,
  );

/**
 * In data: a text, which is kept; a comment, a name without marks, a comma after the last value. A
 * text or comment without an end is taken along as far as it goes, and a name is looked at from its
 * first letter on: nothing is read again and again.
 */
const unlikeJson = new RegExp(
  String.raw`"[^"\\\n]*(?:\\.[^"\\\n]*)*"?|(${comment})|/\*[^]*|(?<![\w$])([A-Za-z_$][\w$]*)(?=\s*:)|(,)(?=${blank}*[\]}])|[[{]${blank}*,`,
  "g",
);

/**
 * Reads a data file in which there is nothing to tell, as nearly all are, without parsing it as
 * TypeScript, which takes five times as long: comments, bare names and last commas aside, such data
 * is JSON.
 *
 * @returns nothing wherever the data or what stands around it is written in another way, right or
 * wrong; whoever calls parses it then
 */
export function quickData(source: string, kind: Kind): { value: unknown } | undefined {
  try {
    const json = likeJson(source, kind);
    if (json === undefined) return undefined;
    const value: unknown = JSON.parse(json);
    const names = json.match(/"\s*:/g)?.length ?? 0;
    const begins = json.trimStart().startsWith(kind.opening.charAt(0));
    return begins && namesIn(value) === names ? { value } : undefined;
  } catch {
    // Not JSON, or a text of so many letters that no pattern can take it in.
    return undefined;
  }
}

/** The data as JSON writes it; a question mark, which JSON can’t read, stands where that isn’t possible. */
function likeJson(source: string, kind: Kind): string | undefined {
  return frameOf(kind)
    .exec(source)?.[1]
    ?.replace(unlikeJson, (found, remark, name, comma) => {
      if (remark) return "\n";
      if (name) return `"${name}"`;
      if (comma) return "";
      // A list that begins with a comma has a hole, and a backslash takes letters along: JSON tells neither.
      return found.startsWith('"') && !takesLetters(found) ? found : "?";
    });
}

/**
 * How many fields there are in all; fewer than are written where one stands twice. No number where
 * values stand too deep in one another to be right.
 */
function namesIn(value: unknown, depth = 0): number {
  if (typeof value !== "object" || value === null) return 0;
  if (depth >= deepest) return Number.NaN;
  const inside = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, inner) => sum + namesIn(inner, depth + 1), own);
}

/** Whether a text has a backslash before anything but a quotation mark or another backslash. */
const takesLetters = (text: string): boolean =>
  text.includes("\\") && text.replace(/\\["\\]/g, "").includes("\\");
