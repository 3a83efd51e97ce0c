import { sameValue } from "./same-value.ts";

/** Items that take the place of those from `start` up to `end`; they are put in where both are the same. */
export type ListEdit = { start: number; end: number; items: readonly unknown[] };

/** How many pairs of items are compared: a list of data has seldom more than twenty items. */
const mostPairs = 250_000;

/**
 * Finds what was done to a list: the edits between the longest runs of items that stayed. Where as many
 * items come as go, each takes the place of one. Of lists too long to compare, all that differs is one edit.
 */
export function listEdits(before: readonly unknown[], after: readonly unknown[]): ListEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && sameValue(before[start], after[start])) start += 1;
  let end = 0;
  while (end < most - start && sameValue(before.at(-1 - end), after.at(-1 - end))) end += 1;
  const from = before.slice(start, before.length - end);
  const to = after.slice(start, after.length - end);
  const pairs = from.length * to.length;
  const runs = pairs > mostPairs ? [] : stayed(from, to);
  const edits: ListEdit[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...runs, [from.length, to.length] as const]) {
    const items = to.slice(j, nextJ);
    if (nextI > i || items.length > 0) edits.push({ start: start + i, end: start + nextI, items });
    [i, j] = [nextI + 1, nextJ + 1];
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

/** The longest common subsequence, as pairs of indexes. */
function stayed(from: readonly unknown[], to: readonly unknown[]): (readonly [number, number])[] {
  const width = to.length + 1;
  const lengths = new Uint32Array((from.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  const alike = from.map((item) => to.map((other) => sameValue(item, other)));
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = alike[i]?.[j]
        ? at(i + 1, j + 1) + 1
        : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < from.length && j < to.length) {
    if (alike[i]?.[j]) {
      pairs.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
