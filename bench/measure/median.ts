/**
 * The middle of some figures; of an even number of them, the mean of the two in the middle.
 *
 * @throws {RangeError} for no figures
 */
export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  if (high === undefined || low === undefined) throw new RangeError("There are no figures.");
  return (low + high) / 2;
}
