import { expect, it } from "vitest";
import { z } from "zod";
import { kinds } from "../../src/content/kinds.ts";

type Example = { field: string; about: string; example: unknown };

/** Every field of a schema that gives an example. */
function examplesIn(schema: z.core.$ZodType, field = ""): Example[] {
  const { description = "", examples = [] } = z.globalRegistry.get(schema) ?? {};
  const own = (examples as unknown[]).map((example) => ({ field, about: description, example }));
  if (schema instanceof z.ZodOptional) return examplesIn(schema.unwrap(), field);
  if (schema instanceof z.ZodArray) return examplesIn(schema.element, field);
  if (schema instanceof z.ZodDiscriminatedUnion)
    return schema.options.flatMap((option) => examplesIn(option, field));
  if (!(schema instanceof z.ZodObject)) return own;
  return Object.entries<z.core.$ZodType>(schema.shape).flatMap(([name, inner]) =>
    examplesIn(inner, name),
  );
}

const examples = kinds.flatMap(({ name, schema }) =>
  examplesIn(schema).map((example) => ({ kind: name, ...example })),
);

const idOf = (kind: string): unknown =>
  examples.find((example) => example.kind === kind && example.field === "id")?.example;

const ids: Readonly<Record<string, unknown>> = {
  organisation: idOf("organisations"),
  priority: idOf("priorities"),
  link: idOf("links"),
  source: idOf("sources"),
};

it("shows another id for each kind of entry", () => {
  const shown = examples.filter(({ field }) => field === "id").map(({ example }) => example);
  expect(shown.length).toBe(8);
  expect(new Set(shown).size).toBe(shown.length);
});

const references = examples.filter(({ about }) => about.startsWith("The id of"));

it.each(references)("shows an id that fits $field of $kind: “$about”", ({ about, example }) => {
  const [named = ""] = /organisation|priority|link|source/.exec(about) ?? [];
  expect(example).toBe(ids[named]);
  expect(example).toBeTypeOf("string");
});
