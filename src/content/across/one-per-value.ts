import type { LocatedMistake, Mistake } from "../mistake.ts";

/**
 * Of several mistakes in one value the first is told: the others may come of it.
 *
 * @param written mistakes that are told already
 */
export function onePerValue(
  mistakes: (Mistake | LocatedMistake)[],
  written: readonly Mistake[],
): Mistake[] {
  const meant = mistakes.flatMap(({ meant }) => (meant ? [{ path: meant }] : []));
  const told = new Set([...written, ...meant].map(({ path }) => path.join("/")));
  return mistakes.filter(({ path }) => {
    if (path.some((_, end) => told.has(path.slice(0, end + 1).join("/")))) return false;
    told.add(path.join("/"));
    return true;
  });
}
