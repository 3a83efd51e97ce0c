/** What is shorter than this says more of the clock than of the work, in milliseconds. */
const least = 1;

/**
 * How many times as long some work takes for ten times the letters: about 10 where it is linear, 100
 * where it is quadratic. It is a ratio of the quickest of three runs, so that a slow machine changes
 * nothing; and the longest text comes last, so that quadratic work is told before it takes all day.
 *
 * @param prepare makes the work for a length; what it does itself isn't counted
 * @param lengths each ten times the one before
 * @returns the greatest ratio of two lengths that follow each other
 */
export async function growth(
  prepare: (length: number) => () => unknown,
  lengths: readonly number[] = [1e4, 1e5, 1e6],
): Promise<number> {
  let greatest = 0;
  let before: number | undefined;
  for (const length of lengths) {
    const work = prepare(length);
    const time = await quickest(work);
    if (before !== undefined) greatest = Math.max(greatest, time / before);
    if (greatest >= 40) return greatest;
    before = time;
  }
  return greatest;
}

async function quickest(work: () => unknown): Promise<number> {
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    time = Math.min(time, performance.now() - start);
  }
  return Math.max(time, least);
}
