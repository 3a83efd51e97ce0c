import { noWeight, together, type Weight } from "./weight.ts";

/** The most that stands in one part of a list. */
export type PartSize = Weight & { entries?: number };

/**
 * Splits a list into parts, in its order. A part ends before the entry that would be too much for it; an
 * entry that is too much by itself stands alone. A list without entries is one empty part.
 *
 * @param begun what stands in the first part besides its entries
 */
export function split<T>(
  entries: readonly T[],
  most: PartSize,
  weigh: (entry: T) => Weight,
  begun: Weight = noWeight,
): readonly (readonly T[])[] {
  let part: T[] = [];
  let filled = begun;
  const parts = [part];
  for (const entry of entries) {
    const weight = weigh(entry);
    const full = together(filled, weight);
    const isTooMuch =
      part.length === most.entries || full.bytes > most.bytes || full.elements > most.elements;
    if (isTooMuch && part.length > 0) {
      part = [];
      parts.push(part);
      filled = weight;
    } else filled = full;
    part.push(entry);
  }
  return parts;
}
