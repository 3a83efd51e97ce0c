import { firstLetters } from "./first-letters.ts";

/**
 * A text for a message: an address or a title of any length, cut where nobody reads on.
 *
 * @param limit letters that are shown
 */
export function shortened(text: string, limit = 200): string {
  return text.length > limit ? `${firstLetters(text, limit - 1)}…` : text;
}
