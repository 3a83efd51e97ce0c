import { deepest } from "../../content/read/nesting-problem.ts";
import { isGroup } from "../patch/same-value.ts";

/**
 * Tells why a value can’t be fields of data, or nothing. What the fields may hold is judged with all
 * other data; here it is seen that nothing else than data gets as far as that.
 */
export function fieldsProblem(value: unknown): string | undefined {
  if (!isGroup(value)) return "it has no fields where fields belong";
  return problemIn(value, 1);
}

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
