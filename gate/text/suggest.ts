import { closest, distance } from "fastest-levenshtein";

/** The one of `choices` that was probably meant, or nothing when none is near. */
export function suggest(written: string, choices: readonly string[]): string | undefined {
  if (choices.length === 0) return undefined;
  const nearest = closest(written, choices);
  // Two letters that changed places are a distance of two.
  const allowed = Math.max(nearest.length > 3 ? 2 : 1, Math.ceil(nearest.length / 3));
  return distance(written.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined;
}
