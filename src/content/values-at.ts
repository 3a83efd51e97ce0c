/** A value inside data, and the way to it. */
export type Found = { path: readonly PropertyKey[]; value: unknown };

/**
 * Finds the values that a pattern leads to, in data of any shape: `*.speaker.organisations.*` leads
 * into each entry, to its speaker, and to each of the organisations. What doesn’t fit is passed over.
 */
export function valuesAt(data: unknown, pattern: string): Found[] {
  let found: Found[] = [{ path: [], value: data }];
  for (const step of pattern.split(".")) {
    found = found.flatMap(({ path, value }) =>
      inside(value, step).map(([key, inner]) => ({ path: [...path, key], value: inner })),
    );
  }
  return found;
}

/** The same for texts alone. */
export function textsAt(data: unknown, pattern: string) {
  return valuesAt(data, pattern).flatMap(({ path, value }) =>
    typeof value === "string" ? [{ path, value }] : [],
  );
}

function inside(value: unknown, step: string): [PropertyKey, unknown][] {
  if (step === "*") return Array.isArray(value) ? [...value.entries()] : [];
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return [];
  return [[step, (value as Record<string, unknown>)[step]]];
}
