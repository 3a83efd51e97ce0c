import type { z } from "zod";

/**
 * The value of a field of a group, if it is sound by itself, as the field’s own schema judges it. Rules
 * on several fields ask by it: what is wrong or missing is told elsewhere.
 *
 * @param data the group, or whatever stands in its place
 */
export function soundValue<Shape extends z.core.$ZodShape, Name extends keyof Shape & string>(
  schema: z.ZodObject<Shape>,
  data: unknown,
  name: Name,
): z.output<Shape[Name]> | undefined {
  if (!Object.hasOwn(Object(data), name)) return undefined;
  const field = schema.shape[name] as z.ZodType<z.output<Shape[Name]>>;
  return field.safeParse((data as Record<string, unknown>)[name]).data;
}
