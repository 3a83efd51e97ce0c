import type { Kind } from "../../content/kinds.ts";
import { entriesOf, idOf } from "../entries.ts";
import { type Group, isGroup } from "../patch/same-value.ts";

/** The data of a kind: its entries by their ids, in their order, and what it says besides them. */
export type Entries = { byId: ReadonlyMap<string, Group>; rest: Group };

/**
 * Takes the data of a kind apart.
 *
 * @param value as `normalise` gives it; nothing where its file is absent
 * @returns nothing where entries have no id, or two have the same
 */
export function entriesById(kind: Kind, value: unknown): Entries | undefined {
  const rest = Object.entries(isGroup(value) ? value : {}).filter(
    ([name]) => name !== kind.entries,
  );
  const byId = new Map<string, Group>();
  for (const entry of entriesOf(kind, value)?.entries ?? []) {
    const id = idOf(entry);
    if (!isGroup(entry) || id === undefined || byId.has(id)) return undefined;
    byId.set(id, entry);
  }
  return { byId, rest: Object.fromEntries(rest) };
}

/** Puts the data of a kind together again. */
export function fromEntries(kind: Kind, { byId, rest }: Entries): unknown {
  const list = [...byId.values()];
  if (kind.opening === "[") return list;
  return kind.entries ? { ...rest, [kind.entries]: list } : rest;
}
