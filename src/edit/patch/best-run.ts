/** More pairs than that aren’t compared: lists without ids are short, and hostile ones long. */
export const mostPairs = 250_000;

/**
 * Pairs places of two lists so that the pairs are worth the most, and no two of them cross. In lists
 * that are too long to try all pairs, only those in the same place are tried.
 *
 * @param worth what a pair is worth; 0 where it is none
 */
export function bestRun(
  from: readonly number[],
  to: readonly number[],
  worth: (from: number, to: number) => number,
): [from: number, to: number][] {
  const worthAt = (row: number, column: number): number => worth(from[row] ?? -1, to[column] ?? -1);
  if (from.length * to.length > mostPairs) {
    return from.flatMap((place, row): [number, number][] => {
      const other = to[row];
      return other !== undefined && worthAt(row, row) > 0 ? [[place, other]] : [];
    });
  }
  /** The most that can be had of the rows and columns from here on. */
  const best = Array.from({ length: from.length + 1 }, () => new Float64Array(to.length + 1));
  const bestAt = (row: number, column: number): number => best[row]?.[column] ?? 0;
  const pairAt = (row: number, column: number): number => {
    const value = worthAt(row, column);
    return value > 0 ? value + bestAt(row + 1, column + 1) : 0;
  };
  for (let row = from.length - 1; row >= 0; row -= 1) {
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const most = Math.max(bestAt(row + 1, column), bestAt(row, column + 1), pairAt(row, column));
      best[row]?.fill(most, column, column + 1);
    }
  }
  const pairs: [number, number][] = [];
  let [row, column] = [0, 0];
  while (row < from.length && column < to.length) {
    const most = bestAt(row, column);
    if (pairAt(row, column) === most && most > 0) {
      pairs.push([from[row] ?? 0, to[column] ?? 0]);
      row += 1;
      column += 1;
    } else if (bestAt(row + 1, column) === most) row += 1;
    else column += 1;
  }
  return pairs;
}
