import type { Kind } from "../../content/kinds.ts";
import { isFields } from "./fields-problem.ts";
import type { Three } from "./merge-values.ts";
import { fieldOf, sameValue } from "./same-value.ts";

/**
 * Two values that no person chooses follow from others: the day of the newest update, and the number of
 * a priority, which is its place. Where both sides moved one, that is no clash: the later day holds, and
 * `numberedInTurn` sees to the number.
 *
 * @param three an entry, or what a kind says besides its entries
 */
export function withFollowing({ name }: Kind, three: Three): Three {
  if (name === "publication") return settled(three, "updated", later);
  if (name === "priorities") return settled(three, "number", (_, present) => present);
  return three;
}

function settled(
  three: Three,
  field: string,
  choose: (proposed: unknown, present: unknown) => unknown,
): Three {
  const [before, proposed, present] = [three.before, three.proposed, three.present].map((side) =>
    fieldOf(side, field),
  );
  if (sameValue(before, proposed) || proposed === undefined || present === undefined) return three;
  if (sameValue(before, present)) return three;
  const chosen = { [field]: choose(proposed, present) };
  return {
    before: three.before,
    proposed: { ...Object(three.proposed), ...chosen },
    present: { ...Object(three.present), ...chosen },
  };
}

const later = (proposed: unknown, present: unknown): unknown =>
  String(proposed) > String(present) ? proposed : present;

/** Numbers priorities anew by their places, where they were numbered so before the merge. */
export function numberedInTurn({ name }: Kind, current: unknown, merged: unknown): unknown {
  if (name !== "priorities" || !Array.isArray(merged) || !isInTurn(current)) return merged;
  if (isInTurn(merged)) return merged;
  return merged.map((entry, index) => (isFields(entry) ? { ...entry, number: index + 1 } : entry));
}

const isInTurn = (value: unknown): boolean =>
  Array.isArray(value) && value.every((entry, index) => fieldOf(entry, "number") === index + 1);
