import type { Kind } from "../../content/kinds.ts";
import { entryTitle } from "../entry-title.ts";
import type { Group } from "../patch/same-value.ts";

/**
 * What people know an entry by: `the link “Anytown Local Offer”`.
 *
 * @param entry as far as it is known; nothing for what a kind says besides its entries: `the publication`
 */
export function namedEntry(kind: Kind, entry: Group | undefined): string {
  if (!entry) return kind.entry.replace(/^a part of /, "");
  const noun = kind.entry.replace(/^an? /, "the ");
  const isNamed = kind.calledBy.some((name) => Object.hasOwn(entry, name));
  return `${noun} “${isNamed ? entryTitle(kind, entry, 0) : String(entry.id)}”`;
}
