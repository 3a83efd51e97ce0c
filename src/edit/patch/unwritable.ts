import { deepest, tooDeep } from "../../content/read/nesting-problem.ts";
import type { Path } from "../../content/source/locate.ts";
import { isGroup } from "./same-value.ts";

/** What can’t stand in a data file, and why. */
type Unwritable = { path: Path; message: string; help: string };

/** Finds what no data file can hold in a value that is to be written; nothing where all is well. */
export function unwritable(value: unknown, path: Path = []): Unwritable | undefined {
  if (typeof value === "string") return isWritten(value) ? undefined : { path, ...oddText };
  if (typeof value === "boolean" || value === null || Number.isFinite(value)) return undefined;
  if (typeof value !== "object") return { path, ...notData };
  if (path.length >= deepest) return { path, ...tooDeep };
  if (Array.isArray(value)) return firstIn(value.entries(), path);
  const fields = Object.entries(value).filter(([, inner]) => inner !== undefined);
  const odd = fields.find(([name]) => !isName(name));
  if (odd) return { path, ...oddName(odd[0]) };
  return isPlain(value) ? firstIn(fields, path) : { path, ...notData };
}

function firstIn(
  parts: Iterable<readonly [step: PropertyKey, value: unknown]>,
  path: Path,
): Unwritable | undefined {
  for (const [step, value] of parts) {
    const found = unwritable(value, [...path, step]);
    if (found) return found;
  }
  return undefined;
}

/** A half of a letter is lost in UTF-8, a null makes a file unreadable, and a return becomes a line end. */
const isWritten = (text: string): boolean => text.isWellFormed() && !/[\0\r]/.test(text);

/** A name that is one for a program, too: `__proto__` would change what a group is. */
const isName = (name: string): boolean =>
  name !== "__proto__" && isWritten(name) && !/[\n\u2028\u2029]/.test(name);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return isGroup(value) && (prototype === null || Object.getPrototypeOf(prototype) === null);
};

const oddText = {
  message: "The text has a character in it that no file can hold.",
  help: "Delete what stands between the characters that you can see, and type it anew.",
};

const notData = {
  message: "This is no text, no number, no list and no group of fields.",
  help: "Leave it out, or write it as a text.",
};

const oddName = (name: string) => ({
  message: `No field can be called “${name}”.`,
  help: "Leave it out.",
});
