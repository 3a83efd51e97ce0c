/**
 * How heavy something is on a page, as an estimate: the bytes of its texts and drawings, which compression
 * leaves a third of, and its elements, whose markup repeats itself and compresses to nearly nothing.
 */
export type Weight = { bytes: number; elements: number };

/** What nothing weighs. */
export const noWeight: Weight = { bytes: 0, elements: 0 };

/** The weight of two things together. */
export const together = (one: Weight, other: Weight): Weight => ({
  bytes: one.bytes + other.bytes,
  elements: one.elements + other.elements,
});

/** Signs of Markdown that become elements: items and lines, cells of tables, links, strong words. */
const elementSigns = /\n|\||\]\(|\*\*/g;

const utf8 = new TextEncoder();

/** The weight of all texts in some data: an element each, and one for each sign of Markdown. */
export function textWeight(data: unknown): Weight {
  if (typeof data === "string") {
    const signs = data.match(elementSigns)?.length ?? 0;
    return { bytes: utf8.encode(data).length, elements: 1 + signs };
  }
  if (typeof data !== "object" || data === null) return noWeight;
  return Object.values(data).map(textWeight).reduce(together, noWeight);
}
