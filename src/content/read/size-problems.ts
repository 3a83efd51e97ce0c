import type { RawContent } from "../content.ts";
import { kinds } from "../kinds.ts";
import type { FileProblem } from "../problem.ts";
import { dataTokens } from "../source/data-tokens.ts";
import { dataLimits } from "./data-limits.ts";

const help =
  "Look whether something got into the file many times. If all of it is right, leave out what readers need least, or make several sites of it.";

const tooMany = (what: string, most: number): FileProblem => ({
  line: 1,
  column: 1,
  message: `The file ${what}, more than the ${count(most)} for which this site is made.`,
  help,
});

const count = (number: number): string => number.toLocaleString("en-GB");

/** Tells that a file has more bytes than can be read without filling the memory, or nothing. */
export function tooManyBytes(bytes: number): FileProblem | undefined {
  if (bytes <= dataLimits.bytes) return undefined;
  return tooMany(`has ${count(bytes)} bytes`, dataLimits.bytes);
}

/** Tells that a file holds more than can be parsed without filling the memory, or nothing. */
export function tooManyToParse(source: string): FileProblem | undefined {
  // The brackets of the import and of the helper aren’t data.
  let [signs, done] = [-2, 0];
  for (const { start, end } of dataTokens(source)) {
    if (/[([{]/.test(source.charAt(start))) signs += 1;
    signs += commasIn(source.slice(done, start));
    done = end;
  }
  return valuesProblem(signs + commasIn(source.slice(done)));
}

const commasIn = (text: string): number => text.split(",").length - 1;

/** Tells that some data holds more values than can be checked without filling the memory, or nothing. */
export function tooManyValues(data: unknown): FileProblem | undefined {
  let values = 0;
  const look = (value: unknown) => {
    values += 1;
    if (typeof value !== "object" || value === null) return;
    for (const inner of Object.values(value)) look(inner);
  };
  look(data);
  return valuesProblem(values);
}

function valuesProblem(values: number): FileProblem | undefined {
  if (values <= dataLimits.values) return undefined;
  return tooMany(`holds ${count(values)} values`, dataLimits.values);
}

/**
 * Tells that there are more entries than can be built without filling the memory, or nothing. It is
 * told of the file that has most of them.
 */
export function tooManyEntries(
  content: RawContent,
): (FileProblem & { name: keyof RawContent }) | undefined {
  const sizes = kinds.map(({ name }) => ({ name, entries: entriesOf(content[name]) }));
  const all = sizes.reduce((sum, { entries }) => sum + entries, 0);
  const [largest] = sizes.toSorted((a, b) => b.entries - a.entries);
  if (!largest || all <= dataLimits.entries) return undefined;
  const { name, entries } = largest;
  const what = `has ${count(entries)} entries, and all files together ${count(all)}`;
  return { name, ...tooMany(what, dataLimits.entries) };
}

/** The entries of a file: the items of its list, or the parts of easy read. */
function entriesOf(data: unknown): number {
  if (Array.isArray(data)) return data.length;
  const parts = (data as { parts?: unknown } | undefined | null)?.parts;
  return Array.isArray(parts) ? parts.length : 0;
}
