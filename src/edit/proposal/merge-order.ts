import { longestRise } from "../patch/longest-rise.ts";

/** Ids in the order in which the proposal found them and wants them. */
type Wanted = { before: readonly string[]; after: readonly string[] };

/**
 * Puts entries in the order that a proposal wants, and leaves all others where they are. Of each two
 * entries whose order either side changed, the change is kept.
 *
 * @param ids all that there are by now, without those that are new in the proposal
 * @param added those that are new in it
 * @returns all ids in order; nothing where the moves of both sides contradict one another
 */
export function mergeOrder(
  ids: readonly string[],
  added: ReadonlySet<string>,
  { before, after }: Wanted,
): string[] | undefined {
  const there = new Set(ids);
  const known = new Set(before);
  const common = after.filter((id) => there.has(id) && known.has(id));
  const order = orderOf(common, before, ids);
  if (!order) return undefined;
  const merged = withNew(moved(ids, order), added, after);
  const placed = new Set(merged);
  return [...merged, ...[...added].filter((id) => !placed.has(id))];
}

/** The order of those that both sides have; nothing where it would go in a circle. */
function orderOf(
  wanted: readonly string[],
  before: readonly string[],
  ids: readonly string[],
): string[] | undefined {
  const held = new Set(wanted);
  const was = before.filter((id) => held.has(id));
  const is = ids.filter((id) => held.has(id));
  if (is.every((id, index) => id === was[index])) return [...wanted];
  if (was.every((id, index) => id === wanted[index])) return is;
  const [wasAt, isAt] = [was, is].map((list) => new Map(list.map((id, index) => [id, index])));
  const isLater = (places: ReadonlyMap<string, number> | undefined, one: string, other: string) =>
    (places?.get(one) ?? 0) > (places?.get(other) ?? 0);
  // How many stand before each: all counts differ just where no three of them go in a circle
  const ahead = new Map(wanted.map((id) => [id, 0]));
  const count = (id: string) => ahead.set(id, (ahead.get(id) ?? 0) + 1);
  wanted.forEach((one, index) => {
    for (const other of wanted.slice(index + 1)) {
      const moves = isLater(wasAt, one, other);
      const comesFirst = moves || !isLater(isAt, one, other);
      count(comesFirst ? other : one);
    }
  });
  if (new Set(ahead.values()).size < wanted.length) return undefined;
  return wanted.toSorted((a, b) => (ahead.get(a) ?? 0) - (ahead.get(b) ?? 0));
}

/** Moves as few as can be, each behind the one after which it shall stand. */
function moved(ids: readonly string[], order: readonly string[]): string[] {
  const places = new Map(order.map((id, index) => [id, index]));
  const rise = longestRise(ids.map((id) => places.get(id)));
  const kept = new Set(ids.filter((_, index) => rise.has(index)));
  const merged = ids.filter((id) => !places.has(id) || kept.has(id));
  order.forEach((id, index) => {
    if (kept.has(id)) return;
    const ahead = order[index - 1];
    const next = order.find((other) => kept.has(other));
    const at = ahead === undefined ? merged.indexOf(next ?? "") : merged.indexOf(ahead) + 1;
    merged.splice(Math.max(at, 0), 0, id);
  });
  return merged;
}

/** Puts each new entry behind the nearest that is there of those before it, else before the next. */
function withNew(
  ids: readonly string[],
  added: ReadonlySet<string>,
  after: readonly string[],
): string[] {
  const merged = [...ids];
  const there = new Set(merged);
  after.forEach((id, index) => {
    if (!added.has(id) || there.has(id)) return;
    const ahead = after.slice(0, index).findLast((other) => there.has(other));
    const next = after.slice(index + 1).find((other) => there.has(other));
    const at = ahead === undefined ? merged.indexOf(next ?? "") : merged.indexOf(ahead) + 1;
    merged.splice(at < 0 ? merged.length : at, 0, id);
    there.add(id);
  });
  return merged;
}
