/**
 * The places of the longest row of numbers that only rise, numbers between them left out.
 *
 * @param numbers no two are the same; some places may hold none
 */
export function longestRise(numbers: readonly (number | undefined)[]): Set<number> {
  /** Where the row of each length ends, as low as it can. */
  const ends: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const [place, number] of numbers.entries()) {
    if (number === undefined) continue;
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? -1] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    previous.set(place, ends[low - 1]);
    ends[low] = place;
  }
  const rise = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous.get(place)) rise.add(place);
  return rise;
}
