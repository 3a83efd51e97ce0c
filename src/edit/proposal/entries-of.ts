import type { Kind } from "../../content/kinds.ts";
import { type Fields, isFields } from "./fields-problem.ts";

/** The data of a kind: its entries by their ids, in their order, and what it says besides them. */
export type Entries = { byId: ReadonlyMap<string, Fields>; rest: Fields };

/**
 * Takes the data of a kind apart.
 *
 * @param value as `normalise` gives it; nothing where its file is absent
 * @returns nothing where entries have no id, or two have the same
 */
export function entriesOf(value: unknown): Entries | undefined {
  const { parts, ...rest } = isFields(value) ? value : {};
  const list = Array.isArray(value) ? value : (parts ?? []);
  if (!Array.isArray(list)) return undefined;
  const byId = new Map<string, Fields>();
  for (const entry of list) {
    const id = isFields(entry) ? entry.id : undefined;
    if (typeof id !== "string" || byId.has(id)) return undefined;
    byId.set(id, entry);
  }
  return { byId, rest };
}

/** Puts the data of a kind together again. */
export function fromEntries(kind: Kind, { byId, rest }: Entries): unknown {
  const list = [...byId.values()];
  if (kind.opening === "[") return list;
  return kind.name === "easyRead" ? { ...rest, parts: list } : rest;
}
