/** A value inside data, and the way to it. */
export type Found = { path: readonly PropertyKey[]; value: unknown };

/**
 * Finds the values that a pattern leads to, in data of any shape: `*.speaker.organisations.*` leads
 * into each entry, to its speaker, and to each of the organisations. What doesn’t fit is passed over.
 */
export function valuesAt(data: unknown, pattern: string): Found[] {
  const steps = pattern.split(".");
  const found: Found[] = [];
  const way: PropertyKey[] = [];
  const follow = (value: unknown) => {
    const step = steps[way.length];
    if (step === undefined) found.push({ path: [...way], value });
    else if (step === "*") {
      if (Array.isArray(value)) for (const [index, inner] of value.entries()) into(index, inner);
    } else if (typeof value === "object" && value !== null && Object.hasOwn(value, step))
      into(step, (value as Record<string, unknown>)[step]);
  };
  const into = (step: PropertyKey, value: unknown) => {
    way.push(step);
    follow(value);
    way.pop();
  };
  follow(data);
  return found;
}

/** The same for texts alone. */
export function textsAt(data: unknown, pattern: string) {
  return valuesAt(data, pattern).flatMap(({ path, value }) =>
    typeof value === "string" ? [{ path, value }] : [],
  );
}
