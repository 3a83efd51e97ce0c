import { fieldOf, type Group, isGroup, sameValue } from "../patch/same-value.ts";
import { mergeLists } from "./merge-lists.ts";

/** The steps to a value inside an entry. */
export type Way = readonly (string | number)[];

/** The same value as the proposal found it, as it wants it, and as it is by now; nothing where it isn’t there. */
export type Three = { before: unknown; proposed: unknown; present: unknown };

/** Takes note of a value that both sides changed, each in its own way. */
export type OnClash = (way: Way, three: Three) => void;

/**
 * Merges a value by what each side changed in it, field by field at any depth.
 *
 * @param way the steps to it
 * @returns the merged value; the present one where the two sides clash
 */
export function mergeValues(three: Three, way: Way, onClash: OnClash): unknown {
  const { before, proposed, present } = three;
  if (sameValue(proposed, before) || sameValue(proposed, present)) return present;
  if (sameValue(present, before)) return proposed;
  if (isGroup(before) && isGroup(proposed) && isGroup(present)) {
    return mergeFields({ before, proposed, present }, way, onClash);
  }
  if (Array.isArray(before) && Array.isArray(proposed) && Array.isArray(present)) {
    const merged = mergeLists({ before, proposed, present }, (item, index) =>
      mergeValues(item, [...way, index], onClash),
    );
    if (merged) return merged;
  }
  onClash(way, three);
  return present;
}

/** Merges objects field by field; fields that neither before nor proposed has stay as they are. */
export function mergeFields(
  { before, proposed, present }: { before: Group; proposed: Group; present: Group },
  way: Way,
  onClash: OnClash,
): Group {
  const names = new Set([present, before, proposed].flatMap((side) => Object.keys(side)));
  const merged = [...names].map((name) => {
    const three = {
      before: fieldOf(before, name),
      proposed: fieldOf(proposed, name),
      present: fieldOf(present, name),
    };
    return [name, mergeValues(three, [...way, name], onClash)] as const;
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}
