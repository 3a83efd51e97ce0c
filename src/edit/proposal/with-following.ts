import { z } from "zod";
import type { Kind } from "../../content/kinds.ts";
import { entrySchema } from "../entries.ts";
import { fieldOf, type Group, sameValue } from "../patch/same-value.ts";

type Sides = { before: Group; proposed: Group; present: Group };

/**
 * Some values follow from others: the number of an entry that is its place, and the day of the last
 * change. Where both sides moved such a one, that is no clash: whatever stands there now is settled
 * after the merge.
 *
 * @param sides an entry, or what a kind says besides its entries
 */
export function withFollowing(kind: Kind, sides: Sides): Sides {
  const fields = kind.name === "publication" ? ["updated"] : placeFields(kind);
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

function placeFields(kind: Kind): string[] {
  const schema = kind.opening === "[" || kind.entries ? entrySchema(kind) : undefined;
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, field]) =>
    z.globalRegistry.get(field)?.isPlace ? name : [],
  );
}
