import { z } from "zod";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";

/** A place in the data that an editor may change, whether something stands there or may be added. */
export type Spot = {
  /** The field’s name in the schema: `quotes.*.speaker(person).name`. */
  field: string;
  /** The way to it in the data, its file first: `["quotes", 2, "speaker", "name"]`. */
  path: PropertyKey[];
  schema: z.core.$ZodType;
  value: unknown;
  /** Whether it may be left out. */
  optional: boolean;
};

/** Every spot of all data files, as their schemas have them. */
export function spotsOf(content: Content): Spot[] {
  return kinds.flatMap(({ name, schema }) =>
    spotsIn({ field: name, path: [name], schema, value: content[name], optional: false }),
  );
}

function spotsIn(spot: Spot): Spot[] {
  const { field, path, schema, value } = spot;
  if (schema instanceof z.ZodOptional)
    return spotsIn({ ...spot, schema: schema.unwrap(), optional: true });
  if (schema instanceof z.ZodLiteral) return [];
  if (value === undefined) return [spot];
  if (schema instanceof z.ZodArray) {
    const items = (value as unknown[]).flatMap((item, index) =>
      spotsIn({
        field: `${field}.*`,
        path: [...path, index],
        schema: schema.element,
        value: item,
        optional: false,
      }),
    );
    return [spot, ...items];
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = optionsOf(schema).find(({ fits }) => fits(value));
    if (!option) throw new Error(`Nothing fits what stands at ${path.join(".")}.`);
    const inner = { ...spot, field: `${field}(${option.name})`, schema: option.schema };
    return [spot, ...spotsIn(inner).filter(({ path }) => path.length > spot.path.length)];
  }
  if (!(schema instanceof z.ZodObject)) return [spot];
  const fields = Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, inner]) =>
    spotsIn({
      field: `${field}.${name}`,
      path: [...path, name],
      schema: inner,
      value: (value as Record<string, unknown>)[name],
      optional: false,
    }),
  );
  return [spot, ...fields];
}

/** The kinds of thing that may stand in one place, each by the word that tells it from the others. */
export function optionsOf({ options, def }: z.ZodDiscriminatedUnion) {
  return options.map((option) => {
    const schema = option as z.ZodObject;
    const word = (schema.shape[def.discriminator] as z.ZodLiteral).value;
    return {
      name: String(word),
      schema,
      fits: (value: unknown) => (value as Record<string, unknown>)[def.discriminator] === word,
    };
  });
}

/** How few and how many items a list may have. */
export function limitsOf(list: z.ZodArray): { least: number; most: number } {
  const checks = (list._zod.def.checks ?? []).map(
    ({ _zod }) => _zod.def as { minimum?: number; maximum?: number },
  );
  return {
    least: Math.max(0, ...checks.map(({ minimum = 0 }) => minimum)),
    most: Math.min(...checks.map(({ maximum = Number.POSITIVE_INFINITY }) => maximum)),
  };
}
