import { firstLetters } from "./first-letters.ts";

/**
 * A text for a message: an address or a title of any length, cut where nobody reads on.
 *
 * @param most letters that are shown
 */
export function shortened(text: string, most = 200): string {
  return text.length > most ? `${firstLetters(text, most - 1)}…` : text;
}
