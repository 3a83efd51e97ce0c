import type { Place } from "./place.ts";

/**
 * Makes a way from an index into a file’s text to its line and column. The lines are looked up when
 * the first place is asked for, and once for all places.
 */
export function lineIndex(source: string): (index: number) => Place {
  let starts: number[] | undefined;
  return (index) => {
    starts ??= lineStarts(source);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
  };
}

/** Where each line begins; a line ends as it does for the parser. */
function lineStarts(source: string): number[] {
  const starts = [0];
  for (const { 0: end, index } of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    starts.push(index + end.length);
  }
  return starts;
}
