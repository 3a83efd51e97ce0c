import type { Kind, KindName } from "../../content/kinds.ts";
import { importLine } from "../../content/slips/frame-words.ts";
import { readNow } from "./read-now.ts";
import { sameValue } from "./same-value.ts";
import { unwritable } from "./unwritable.ts";
import { writtenValue } from "./written-value.ts";

/** What stands at the top of each file that may be absent. */
const words: Partial<Record<KindName, string>> = {
  groups:
    "The parts of the strategy that hold its priorities, such as pillars or themes, in their order.",
  measures:
    "What the strategy counts to see whether it works: numbers over the years, and the target.",
  easyRead: "The strategy in easy read: short sentences with a picture beside one or two of them.",
  versions:
    "The strategy in another form or language: for young people, short, to hear, in sign language.",
  contacts:
    "Whom readers can write to, ring or visit about the strategy. Give only what is meant for everyone.",
  actions: "What the strategy says will be done: one entry for each action.",
  reports: "Reports on how far the strategy is, the newest first.",
};

/**
 * Writes a data file of `_data/` anew, for a kind that has none yet.
 *
 * @param value what it is to hold, normalised
 * @throws a plain sentence where no data file can hold that
 */
export function newDataFile(kind: Kind, value: unknown): string {
  const odd = unwritable(value);
  if (odd) throw new Error(odd.message);
  const begin = `export default ${kind.define}(`;
  const written = writtenValue(
    value,
    // The bracket that closes the call takes room, too.
    { path: [], indent: "", column: begin.length + 1 },
    { schema: kind.schema, data: value, lineEnd: "\n", indent: "  ", isBroken: () => undefined },
  );
  const about = words[kind.name];
  const source = `${about ? `// ${about}\n\n` : ""}${importLine(kind)}\n\n${begin}${written});\n`;
  const back = readNow(source, kind);
  if ("problem" in back) throw new Error(back.problem.message);
  if (!sameValue(back.value, value)) throw new Error("The new file doesn’t read back the same.");
  return source;
}
