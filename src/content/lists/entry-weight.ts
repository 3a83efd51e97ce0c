import { noWeight, textWeight, together, type Weight } from "./weight.ts";

/** Elements of an entry besides those of its texts and drawing, as its component writes them. */
const frames = {
  priorities: 12,
  actions: 26,
  reports: 8,
  measures: 45,
  quotes: 6,
  contacts: 10,
  links: 5,
  glossary: 2,
} as const;

/** A kind of entries that fill the pages of lists. */
export type ListKind = keyof typeof frames;

/** Tells what the drawing of a picture weighs. */
export type WeighPicture = (name: string) => Weight;

/** An entry, or those of its fields that are shown. */
export type Weighed = { picture?: string | undefined; [field: string]: unknown };

/**
 * The weight of an entry where all of it is shown: its texts, its drawing and what stands around them.
 * It needn’t be right to a byte; what stands on pages is told by the gate.
 */
export function entryWeight(kind: ListKind, entry: Weighed, weighPicture: WeighPicture): Weight {
  const frame = { ...noWeight, elements: frames[kind] };
  const drawing = entry.picture ? weighPicture(entry.picture) : noWeight;
  return [frame, drawing, textWeight(entry), rowsWeight(entry.values)].reduce(together);
}

/** Numbers that stand in a table, a row each, and in a chart. */
const rowsWeight = (values: unknown): Weight =>
  Array.isArray(values) ? { bytes: 20 * values.length, elements: 3 * values.length } : noWeight;
