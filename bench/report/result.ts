/** One figure and the one that it is compared with, both taken in the same run. */
export type Row = {
  what: string;
  unit: string;
  value: number;
  /** What the value is divided by; absent where nothing is like it. */
  reference?: { what: string; value: number };
  /** The most, or with `least` the least, that the ratio or else the value should be. */
  goal?: { most: number } | { least: number };
};

/** What one part of the bench found. */
export type PartResult = {
  part: string;
  rows: Row[];
  notes: string[];
  /** What is kept in the JSON alone. */
  details?: unknown;
};

/** The value divided by its reference. */
export function ratioOf({ value, reference }: Row): number | undefined {
  return reference && value / reference.value;
}

/** Whether a row meets its goal; nothing where it has none. */
export function isMet(row: Row): boolean | undefined {
  if (!row.goal) return undefined;
  const judged = ratioOf(row) ?? row.value;
  return "most" in row.goal ? judged <= row.goal.most : judged >= row.goal.least;
}
