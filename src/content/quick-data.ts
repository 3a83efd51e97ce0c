import type { Kind } from "./kinds.ts";

/** Whatever may stand between two signs. Each text is such in one way alone, or the pattern would try them all. */
const comment = String.raw`//.*(?:[\n\r\u2028\u2029]|$)|/\*(?:[^*]|\*(?!/))*\*/`;
const blank = String.raw`(?:\s|${comment})`;

/** All of a data file but its data, with nothing to tell about it. */
const frameOf = ({ define, module }: Kind): RegExp =>
  new RegExp(
    String.raw`^${blank}*import \{ ${define} \} from "(?:\.\./)+src/content/${module}\.ts";${blank}*export default ${define}\(([^]*)\);?\s*$`,
  );

/** In data: a text, which is kept; a comment, a name without marks, a comma after the last value. */
const unlikeJson = new RegExp(
  String.raw`"(?:[^"\\\n]|\\.)*"|(${comment})|([A-Za-z_$][\w$]*)(?=\s*:)|(,)(?=${blank}*[\]}])|[[{]${blank}*,`,
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
  const data = frameOf(kind).exec(source)?.[1];
  if (data === undefined) return undefined;
  const json = data.replace(unlikeJson, (found, remark, name, comma) => {
    if (remark) return "\n";
    if (name) return `"${name}"`;
    if (comma) return "";
    // A list that begins with a comma has a hole, and a backslash takes letters along: JSON tells neither.
    return found.startsWith('"') && !takesLetters(found) ? found : "?";
  });
  try {
    const value: unknown = JSON.parse(json);
    const names = json.match(/"\s*:/g)?.length ?? 0;
    const begins = json.trimStart().startsWith(kind.opening.charAt(0));
    return begins && namesIn(value) === names ? { value } : undefined;
  } catch {
    return undefined;
  }
}

/** How many fields there are in all; fewer than are written where one stands twice. */
function namesIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  const inside = Object.values(value);
  const own = Array.isArray(value) ? 0 : inside.length;
  return inside.reduce<number>((sum, inner) => sum + namesIn(inner), own);
}

/** Whether a text has a backslash before anything but a quotation mark or another backslash. */
const takesLetters = (text: string): boolean =>
  text.includes("\\") && text.replace(/\\["\\]/g, "").includes("\\");
