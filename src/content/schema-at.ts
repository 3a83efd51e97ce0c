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

/** What a schema says of itself. */
export function fieldWords(schema: z.core.$ZodType | undefined): FieldWords {
  const { description, examples } = (schema && z.globalRegistry.get(schema)) ?? {};
  const example = (examples as unknown[] | undefined)?.[0];
  return {
    ...(description ? { about: description } : {}),
    ...(example === undefined ? {} : { example: JSON.stringify(example) }),
  };
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
