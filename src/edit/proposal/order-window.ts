/**
 * Where an edit changed which entries stand in which order: the ids from the first to the last that
 * differ, with the neighbour on each side, by which the place is found again.
 *
 * @returns nothing where entries were removed at most, since the others then stand as they stood
 */
export function orderWindow(
  before: readonly string[],
  after: readonly string[],
): { before: string[]; after: string[] } | undefined {
  const stay = new Set(after);
  const left = before.filter((id) => stay.has(id));
  if (left.length === after.length && left.every((id, index) => id === after[index]))
    return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (ids: readonly string[]): string[] =>
    ids.slice(Math.max(start - 1, 0), ids.length - Math.max(end - 1, 0));
  return { before: cut(before), after: cut(after) };
}
