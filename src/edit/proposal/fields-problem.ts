import { deepest } from "../../content/read/nesting-problem.ts";

/** Fields of an entry and their values, as JSON has them. */
export type Fields = { readonly [name: string]: unknown };

/**
 * Tells why a value can’t be fields of data, or nothing. What the fields may hold is judged with all
 * other data; here it is seen that nothing else than data gets as far as that.
 */
export function fieldsProblem(value: unknown): string | undefined {
  if (!isFields(value)) return "it has no fields where fields belong";
  return problemIn(value, 1);
}

/** Whether a value is an object as JSON has them, and no list. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function problemIn(value: unknown, depth: number): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return "a number in it is too large";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return undefined;
  if (typeof value !== "object" || value === null) return "a value in it is none that data have";
  if (depth > deepest) return `more than ${deepest} of its brackets stand in one another`;
  if (Array.isArray(value)) return firstIn(value, depth);
  // Such as __proto__ and constructor, which every object has a meaning for
  const odd = Object.keys(value).find(
    (name) => name in Object.prototype || !/^[a-z]\w{0,39}$/i.test(name),
  );
  if (odd !== undefined) return "a field in it has a name that no field has";
  return firstIn(Object.values(value), depth);
}

function firstIn(values: readonly unknown[], depth: number): string | undefined {
  for (const value of values) {
    const problem = problemIn(value, depth + 1);
    if (problem) return problem;
  }
  return undefined;
}
