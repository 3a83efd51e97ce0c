import { bestRun } from "../patch/best-run.ts";
import { sameValue } from "../patch/same-value.ts";

/** Items that take the place of those from `start` up to `end`; they are put in where both are the same. */
export type ListEdit = { start: number; end: number; items: readonly unknown[] };

/**
 * Finds what was done to a list: the edits between the longest runs of items that stayed. Where as many
 * items come as go, each takes the place of one.
 */
export function listEdits(before: readonly unknown[], after: readonly unknown[]): ListEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && sameValue(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && sameValue(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const places = (list: readonly unknown[]): number[] =>
    [...list.keys()].slice(start, list.length - end);
  const runs = bestRun(places(before), places(after), (from, to) =>
    sameValue(before[from], after[to]) ? 1 : 0,
  );
  const edits: ListEdit[] = [];
  let [done, used] = [start, start];
  for (const [from, to] of [...runs, [before.length - end, after.length - end] as const]) {
    const items = after.slice(used, to);
    if (from > done || items.length > 0) edits.push({ start: done, end: from, items });
    [done, used] = [from + 1, to + 1];
  }
  return edits.flatMap(oneByOne);
}

function oneByOne(edit: ListEdit): ListEdit[] {
  const { start, end, items } = edit;
  if (items.length !== end - start) return [edit];
  return items.map((item, index) => ({
    start: start + index,
    end: start + index + 1,
    items: [item],
  }));
}
