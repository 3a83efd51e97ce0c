/**
 * What an edit did to the order of entries. Where it moved any, all ids stand here, since each other
 * entry may be moved past them meanwhile. Where entries only came and went, those from the first to the
 * last that differ are enough, with the neighbour on each side, by which the place is found again.
 *
 * @returns nothing where entries were removed at most, since the others then stand as they stood
 */
export function orderChange(
  before: readonly string[],
  after: readonly string[],
): { before: string[]; after: string[] } | undefined {
  const [was, is] = [new Set(before), new Set(after)];
  const left = before.filter((id) => is.has(id));
  const stay = after.filter((id) => was.has(id));
  if (left.some((id, index) => id !== stay[index]))
    return { before: [...before], after: [...after] };
  if (stay.length === after.length) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (ids: readonly string[]): string[] =>
    ids.slice(Math.max(start - 1, 0), ids.length - Math.max(end - 1, 0));
  return { before: cut(before), after: cut(after) };
}
