import { expect, it } from "vitest";
import { z } from "zod";
import { type EntryKind, exampleIds } from "../../src/content/field-marks.ts";
import { kinds } from "../../src/content/kinds.ts";

type Field = { field: string; meta: z.core.GlobalMeta };

/** Every field of a schema, at any depth, of which something is said. */
function fieldsIn(schema: z.core.$ZodType, field: string): Field[] {
  if (schema instanceof z.ZodOptional) return fieldsIn(schema.unwrap(), field);
  if (schema instanceof z.ZodArray) return fieldsIn(schema.element, field);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => fieldsIn(option, field));
  if (schema instanceof z.ZodObject)
    return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, inner]) =>
      fieldsIn(inner, `${field}.${name}`),
    );
  const meta = z.globalRegistry.get(schema);
  return meta ? [{ field, meta }] : [];
}

const fields = kinds.flatMap(({ name, schema }) => fieldsIn(schema, name));
const shown = ({ examples = [] }: z.core.GlobalMeta): unknown => (examples as unknown[])[0];
const idFields = fields.filter(({ meta }) => meta.idOf);

it("shows another id for each kind of entry", () => {
  expect(idFields.map(({ meta }) => meta.idOf).sort()).toEqual(Object.keys(exampleIds).sort());
  expect(new Set(idFields.map(({ meta }) => shown(meta))).size).toBe(idFields.length);
});

const references = fields.flatMap(({ field, meta }) =>
  meta.refersTo ? [{ field, to: meta.refersTo, meta }] : [],
);

it.each(references)("shows an id of $to for $field", ({ to, meta }) => {
  const owners = new Map<EntryKind | undefined, unknown>(
    idFields.map((own) => [own.meta.idOf, shown(own.meta)]),
  );
  expect(shown(meta)).toBe(owners.get(to));
  expect(shown(meta)).toBeTypeOf("string");
});

it("says of no field that it is an id of something but where the schema tells of what", () => {
  const unmarked = fields.filter(({ meta }) => {
    return meta.description?.startsWith("The id of") && !meta.refersTo;
  });
  expect(unmarked).toEqual([]);
});
