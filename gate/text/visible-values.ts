import { visible } from "./visible.ts";

/**
 * Makes every text inside a value ready to be told: on one line, so that it can’t begin another row,
 * heading or command, and with nothing hidden in it.
 *
 * @param value texts, numbers, lists and plain objects in one another
 */
export function visibleValues<T>(value: T): T {
  return told(value) as T;
}

function told(value: unknown): unknown {
  if (typeof value === "string") return visible(value.replace(/\r\n?|[\n\t]/g, " "));
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, told(entry)]));
}
