import { z } from "zod";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";
import { limitsOf, optionsOf, type Spot, spotsOf } from "./spots.ts";

/** What may be done at a spot. */
export type How = "add" | "remove" | "change" | "move";

/** Something that an editor may do, at one spot; with `into` where another kind of thing comes there. */
export type Edit = Spot & { how: How; into?: string };

/** The name of an edit, which is the same for all entries of a kind. */
export const nameOf = ({ field, how, into }: Pick<Edit, "field" | "how" | "into">): string =>
  `${how} ${field}${into ? ` into ${into}` : ""}`;

/** Everything that may be done to some data by a single edit. */
export function editsOf(content: Content): Edit[] {
  return spotsOf(content).flatMap((spot) =>
    doings(spot.schema, spot.optional)
      .filter((doing) => mayBe(doing, spot))
      .map((doing) => ({ ...spot, ...doing })),
  );
}

/** The names of all edits that the schemas of all data files know of. */
export function knownEdits(): string[] {
  // A list that may be left out can be added whole, and added to
  return [...new Set(kinds.flatMap(({ name, schema }) => known(name, schema, false)))];
}

function known(field: string, schema: z.core.$ZodType, optional: boolean): string[] {
  if (schema instanceof z.ZodOptional) return known(field, schema.unwrap(), true);
  if (schema instanceof z.ZodLiteral) return [];
  const own = doings(schema, optional).map((doing) => nameOf({ field, ...doing }));
  return [...own, ...partsOf(field, schema).flatMap(([part, inner]) => known(part, inner, false))];
}

/** What stands inside a field, by its name and schema. */
function partsOf(field: string, schema: z.core.$ZodType): [string, z.core.$ZodType][] {
  if (schema instanceof z.ZodArray) return [[`${field}.*`, schema.element]];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return optionsOf(schema).map((option) => [`${field}(${option.name})`, option.schema]);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries<z.core.$ZodType>(schema.shape).map(([name, inner]) => [
    `${field}.${name}`,
    inner,
  ]);
}

type Doing = Pick<Edit, "how" | "into">;

function doings(schema: z.core.$ZodType, optional: boolean): Doing[] {
  const whole: Doing[] = optional ? [{ how: "add" }, { how: "remove" }] : [];
  if (schema instanceof z.ZodArray)
    return [...whole, { how: "add" }, { how: "remove" }, { how: "move" }];
  if (schema instanceof z.ZodDiscriminatedUnion)
    return [
      ...whole,
      ...optionsOf(schema).map(({ name }) => ({ how: "change" as const, into: name })),
    ];
  return schema instanceof z.ZodObject ? whole : [...whole, { how: "change" }];
}

/** Whether doing that leaves right data at this spot, as it is now. */
function mayBe({ how, into }: Doing, { schema, value, optional }: Spot): boolean {
  if (value === undefined) return how === "add";
  if (schema instanceof z.ZodDiscriminatedUnion && into)
    return optionsOf(schema).some(({ name, fits }) => name === into && !fits(value));
  if (how === "change") return true;
  if (!(schema instanceof z.ZodArray)) return how === "remove" && optional;
  const { least, most } = limitsOf(schema);
  const { length } = value as unknown[];
  if (how === "add") return length < most;
  return how === "remove" ? length > least : length > 1;
}
