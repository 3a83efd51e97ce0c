import { isFields } from "./fields-problem.ts";

/** Whether two values say the same. The order of fields says nothing, and a field without a value isn’t there. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((inner, index) => sameValue(inner, other[index]))
    );
  }
  if (!isFields(one) || !isFields(other)) return false;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => sameValue(fieldOf(one, name), fieldOf(other, name)));
}

/** What stands in a field of its own; nothing for what every object has. */
export const fieldOf = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;
