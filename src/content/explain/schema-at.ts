import { z } from "zod";

/** A schema’s own words on a field, as the editor is told them. */
export type FieldWords = { about?: string; example?: string };

/**
 * Follows a path through a schema, choosing the branch of a union that fits the value given.
 * Gives nothing where the path leads nowhere.
 */
export function schemaAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.core.$ZodType | undefined {
  const inner = branch(unwrapped(schema), value);
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  const next = (value as Record<PropertyKey, unknown> | undefined | null)?.[step];
  if (inner instanceof z.ZodArray) return schemaAt(inner.element, rest, next);
  if (!(inner instanceof z.ZodObject)) return undefined;
  const field = inner.shape[String(step)];
  return field && schemaAt(field, rest, next);
}

/** The names of an object’s fields; none for any other schema. */
export function fieldNames(schema: z.core.$ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

/** The names of those fields that an object can’t be without. */
export const neededFields = (schema: z.core.$ZodType | undefined, object: unknown): string[] =>
  fieldNames(schema).filter((name) => !isOptional(schema, name, object));

/** What may stand in the field that tells the groups of a union apart; nothing for any other schema. */
export function choicesOf(schema: z.core.$ZodType | undefined, key: string): string[] {
  const options = (schema as { options?: z.ZodObject[] } | undefined)?.options ?? [];
  return options
    .flatMap((option) => [...((option.shape[key] as z.ZodLiteral | undefined)?.values ?? [])])
    .map(String);
}

/** What is said of a field that holds one of a few words. */
export const wordsOnChoices = (choices: readonly string[]): FieldWords => ({
  about: `It is one of: ${choices.map((choice) => `“${choice}”`).join(", ")}.`,
  example: `"${choices[0]}"`,
});

/** Whether an object can be without one of its fields; of some it depends on what else is in it. */
export function isOptional(
  schema: z.core.$ZodType | undefined,
  name: PropertyKey | undefined,
  object?: unknown,
): boolean {
  if (!(schema instanceof z.ZodObject)) return false;
  const field = schema.shape[String(name)];
  return field instanceof z.ZodOptional && !isNeededIn(field, object);
}

function isNeededIn(field: z.ZodOptional, object: unknown): boolean {
  const marks = z.globalRegistry.get(field.unwrap());
  return marks?.neededIn?.(Object(object)) ?? false;
}

/** A field at any depth: the group that it stands in, if it isn’t the entry itself. */
type InnerField = { name: string; group?: string; optional: boolean };

/** The fields of a schema and of all that is inside it; a name may stand in several groups. */
export function allFields(schema: z.core.$ZodType, group?: string): InnerField[] {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodArray) return allFields(inner.element, group);
  if (inner instanceof z.ZodDiscriminatedUnion) {
    return inner.options.flatMap((option) => allFields(option, group));
  }
  return fieldNames(inner).flatMap((name) => [
    { name, optional: isOptional(inner, name), ...(group ? { group } : {}) },
    ...allFields((inner as z.ZodObject).shape[name] as z.core.$ZodType, name),
  ]);
}

/** The groups that have a field of some name. */
export const groupsWith = (schema: z.core.$ZodType, field: string): string[] => [
  ...new Set(
    allFields(schema).flatMap(({ name, group }) => (name === field && group ? group : [])),
  ),
];

/** What a schema says of itself; a list speaks as its entries do. */
export function fieldWords(schema: z.core.$ZodType | undefined): FieldWords {
  if (!schema) return {};
  const about = aboutOf(schema);
  const example = exampleOf(schema);
  return {
    ...(about ? { about } : {}),
    ...(example && example.length < 240 ? { example } : {}),
  };
}

function aboutOf(schema: z.core.$ZodType): string | undefined {
  const { description } = z.globalRegistry.get(schema) ?? {};
  return description ?? (schema instanceof z.ZodArray ? aboutOf(schema.element) : undefined);
}

/** A value as an editor would write it, made of the examples of its parts. */
function exampleOf(wrapped: z.core.$ZodType): string | undefined {
  const schema = unwrapped(wrapped);
  const [given] = (z.globalRegistry.get(schema)?.examples as unknown[] | undefined) ?? [];
  if (given !== undefined) return JSON.stringify(given);
  if (schema instanceof z.ZodLiteral) return JSON.stringify([...schema.values][0]);
  if (schema instanceof z.ZodArray) {
    return schema.safeParse([]).success ? "[]" : `[${exampleOf(schema.element) ?? "…"}]`;
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const [first] = schema.options;
    return first && exampleOf(first);
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries<z.core.$ZodType>(schema.shape)
    .filter(([, field]) => !(field instanceof z.ZodOptional))
    .map(([name, field]) => `${name}: ${exampleOf(field) ?? "…"}`);
  return `{ ${fields.join(", ")} }`;
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function branch(schema: z.core.$ZodType, value: unknown): z.core.$ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return schema;
  const key = schema.def.discriminator;
  const chosen = (value as Record<string, unknown> | undefined)?.[key];
  const fitting = schema.options.find((option) => {
    const literal = (option as z.ZodObject).shape[key];
    return literal instanceof z.ZodLiteral && literal.values.has(chosen as string);
  });
  return fitting ?? schema;
}
