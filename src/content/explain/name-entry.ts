import type { Kind } from "../kinds.ts";

/**
 * What an editor calls the entry in which a value stands: `link “local-offer”`, or `link number 3`
 * where it has no usable id. Nothing for a file that is one entry.
 */
export function nameEntry(
  kind: Kind,
  path: readonly PropertyKey[],
  value: unknown,
): string | undefined {
  const index = kind.opening === "[" ? 0 : 1;
  if (typeof path[index] !== "number" || (index === 1 && path[0] !== "parts")) return undefined;
  const entry = path
    .slice(0, index + 1)
    .reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)?.[step], value);
  const noun = kind.entry.replace(/^(a|an|the) /, "");
  const id = (entry as { id?: unknown } | undefined)?.id;
  if (typeof id === "string" && id !== "") return `${noun} “${id}”`;
  return `${noun} number ${Number(path[index]) + 1}`;
}
