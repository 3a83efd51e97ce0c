import { bestRun, mostPairs } from "./best-run.ts";
import { likeness } from "./likeness.ts";
import { longestRise } from "./longest-rise.ts";
import { fieldOf, isGroup, sameValue } from "./same-value.ts";

/** Where an item of a list comes from: the place that it had before; nothing for a new one. */
export type Origin = { from?: number; isKept: boolean };

/**
 * Finds what became of each item of a list, so that a comment beside it goes where it goes: by the id
 * where items have one, else by what is the same, else by place, and there by what is most alike.
 *
 * @returns for each item of the list as it is now, where it comes from. Those are kept that stand in
 * the same order as before; the others have moved.
 */
export function alignItems(before: readonly unknown[], after: readonly unknown[]): Origin[] {
  const origins = new Map<number, number>(pairsById(before, after));
  const pair = (pairs: Iterable<readonly [from: number, to: number]>) => {
    for (const [from, to] of pairs) origins.set(to, from);
  };
  const open = () => openPlaces(before, after, origins);
  const same = (from: number, to: number): boolean => sameValue(before[from], after[to]);

  const first = open();
  pair(bestRun(first.from, first.to, (from, to) => (same(from, to) ? 1 : 0)));
  pair(firstFits(open(), same));
  for (const gap of gapsIn(open(), before.length, after.length, origins)) {
    pair(bestRun(gap.from, gap.to, (from, to) => worth(before[from], after[to])));
  }
  pair(firstFits(open(), (from, to) => worth(before[from], after[to]) > 6));

  const order = [...after.keys()].map((to) => origins.get(to));
  const kept = longestRise(order);
  return order.map((from, to) =>
    from === undefined ? { isKept: false } : { from, isKept: kept.has(to) },
  );
}
/** Places in the list as it was, and in the list as it is. */
type Places = { from: number[]; to: number[] };

/**
 * Of items in the same place any two are taken for one, but rather those that are alike. With another
 * id it is another item, unless nearly all else is the same.
 */
function worth(before: unknown, after: unknown): number {
  if (sortOf(before) !== sortOf(after)) return 0;
  const haveIds = idOf(before) !== undefined && idOf(after) !== undefined;
  if (haveIds && likeness(withoutId(before), withoutId(after)) < 0.8) return 0;
  return 1 + 10 * likeness(before, after);
}

const withoutId = (item: unknown): unknown => ({ ...Object(item), id: undefined });

const sortOf = (value: unknown): string =>
  Array.isArray(value) ? "list" : isGroup(value) ? "group" : "plain";

const idOf = (item: unknown): string | undefined => {
  const id = isGroup(item) ? fieldOf(item, "id") : undefined;
  return typeof id === "string" ? id : undefined;
};

/** The places, `to` and `from`, of items that bear the same id; the first of each where two bear it. */
function pairsById(before: readonly unknown[], after: readonly unknown[]): [number, number][] {
  const places = new Map<string, number[]>();
  for (const [from, item] of before.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    const known = places.get(id);
    if (known) known.push(from);
    else places.set(id, [from]);
  }
  return [...after.entries()].flatMap(([to, item]): [number, number][] => {
    const id = idOf(item);
    const from = id === undefined ? undefined : places.get(id)?.shift();
    return from === undefined ? [] : [[to, from]];
  });
}

/** The places of items for which nothing was found yet. */
function openPlaces(
  before: readonly unknown[],
  after: readonly unknown[],
  origins: ReadonlyMap<number, number>,
): Places {
  const taken = new Set(origins.values());
  return {
    from: [...before.keys()].filter((from) => !taken.has(from)),
    to: [...after.keys()].filter((to) => !origins.has(to)),
  };
}

/** For each place in turn the first one that fits it. */
function firstFits(
  { from, to }: Places,
  fits: (from: number, to: number) => boolean,
): [number, number][] {
  if (from.length * to.length > mostPairs) return [];
  const free = new Set(from);
  return to.flatMap((at): [number, number][] => {
    const found = [...free].find((from) => fits(from, at));
    if (found === undefined) return [];
    free.delete(found);
    return [[found, at]];
  });
}

/** Open places that stand between the same items that are kept. */
function gapsIn(
  { from, to }: Places,
  before: number,
  after: number,
  origins: ReadonlyMap<number, number>,
): Places[] {
  const kept = longestRise([...Array(after).keys()].map((to) => origins.get(to)));
  const keptBefore = countsBelow(before, new Set([...kept].map((to) => origins.get(to))));
  const keptAfter = countsBelow(after, kept);
  const gaps = new Map<number, Places>();
  const gapAt = (gap = 0): Places => {
    const places = gaps.get(gap) ?? { from: [], to: [] };
    gaps.set(gap, places);
    return places;
  };
  for (const place of from) gapAt(keptBefore[place]).from.push(place);
  for (const place of to) gapAt(keptAfter[place]).to.push(place);
  return [...gaps.values()];
}

/** How many of some places stand before each place. */
function countsBelow(length: number, places: ReadonlySet<number | undefined>): number[] {
  let count = 0;
  return [...Array(length).keys()].map((place) => {
    const before = count;
    if (places.has(place)) count += 1;
    return before;
  });
}
