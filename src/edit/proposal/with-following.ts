import type { Kind } from "../../content/kinds.ts";
import { fieldOf, type Group, sameValue } from "../patch/same-value.ts";
import { placeField } from "../place-field.ts";

type Sides = { before: Group; proposed: Group; present: Group };

/**
 * Some values follow from others: the number of an entry that is its place, and the day of the last
 * change. Where both sides moved such a one, that is no clash: whatever stands there now is settled
 * after the merge.
 *
 * @param sides an entry, or what a kind says besides its entries
 */
export function withFollowing(kind: Kind, sides: Sides): Sides {
  const fields = followingFields(kind);
  const moved = fields.filter((field) => {
    const [before, proposed, present] = [sides.before, sides.proposed, sides.present].map((side) =>
      fieldOf(side, field),
    );
    return (
      ![before, present].some((value) => value === undefined || sameValue(value, proposed)) &&
      !sameValue(before, present)
    );
  });
  const chosen = moved.map((field) => [
    field,
    later(fieldOf(sides.proposed, field), fieldOf(sides.present, field)),
  ]);
  const both = Object.fromEntries(chosen);
  return {
    before: sides.before,
    proposed: { ...sides.proposed, ...both },
    present: { ...sides.present, ...both },
  };
}

const later = (one: unknown, other: unknown): unknown =>
  String(one) > String(other) ? one : other;

/** Whether two sides of an entry say the same, apart from what follows from other data. */
export function sameApart(kind: Kind, one: Group, other: Group): boolean {
  const fields = followingFields(kind);
  const own = (side: Group): Group =>
    Object.fromEntries(Object.entries(side).filter(([name]) => !fields.includes(name)));
  return sameValue(own(one), own(other));
}

/** The fields of a kind that follow from other data. */
const followingFields = (kind: Kind): string[] =>
  kind.name === "publication" ? ["updated"] : [placeField(kind) ?? []].flat();
