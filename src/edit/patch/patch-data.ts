import type { Kind } from "../../content/kinds.ts";
import type { FileProblem } from "../../content/problem.ts";
import { exported, locator } from "../../content/source/locate.ts";
import { parseOnce } from "../../content/source/parse-once.ts";
import { pageOf } from "./page.ts";
import { readNow } from "./read-now.ts";
import { sameValue } from "./same-value.ts";
import { edited } from "./text-edit.ts";
import { unwritable } from "./unwritable.ts";
import { valueEdits } from "./value-edits.ts";

/** The text of a data file after a change; or why it can’t be changed, and nothing is done. */
export type Patched = { source: string } | { problem: FileProblem };

/**
 * Changes the values of a data file in its text. Comments, the order of fields, line ends, blanks and
 * the style of quotation marks stay; what isn’t changed keeps its very bytes. The text is given out
 * only if it reads back as what was wanted.
 *
 * @param source the text of the file
 * @param before what reading and normalising it gives
 * @param after what it is to hold, normalised
 */
export function patchData(source: string, kind: Kind, before: unknown, after: unknown): Patched {
  const orderMark = /^\ufeff?/.exec(source)?.[0] ?? "";
  const text = source.slice(orderMark.length);
  const parse = parseOnce();
  const read = readNow(text, kind, parse);
  if ("problem" in read) return read;
  if (!sameValue(read.value, before)) return { problem: { line: 1, column: 1, ...otherFile } };
  const odd = unwritable(after);
  if (odd) {
    const { path, ...told } = odd;
    return { problem: { ...locator(text, parse)(path), ...told } };
  }
  if (sameValue(before, after)) return { source };
  const root = exported(parse(text));
  const page = pageOf(text, kind, root, after);
  const change = { node: root, before, after, path: [] };
  const patched = edited(text, 0, text.length, valueEdits(change, page));
  const back = readNow(patched, kind);
  if ("problem" in back || !sameValue(back.value, after)) {
    return { problem: { line: 1, column: 1, ...unlike } };
  }
  return { source: orderMark + patched };
}

const otherFile = {
  message: "The file holds something else than what was to be changed.",
  help: "Somebody has changed it meanwhile: begin anew with what it holds now.",
};

const unlike = {
  message: "The change can’t be written into this file in such a way that it reads back the same.",
  help: "Make it in the file itself, by hand.",
};
