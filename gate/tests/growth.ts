/** What is shorter than this says more of the clock than of the work, in milliseconds. */
const least = 1;

/** From here on no noise explains the growth of one step: longer texts needn’t be tried. */
const hopeless = 60;

/**
 * How many times as long some work takes for ten times the letters: about 10 where it is linear, 100
 * where it is quadratic. It is a ratio of the quickest of three runs, in time that this thread worked,
 * so that a slow or busy machine changes nothing.
 *
 * @param prepare makes the work for a length; what it does itself isn't counted
 * @param lengths each ten times the one before
 * @returns the mean over all steps, or that of the first step which is hopeless
 */
export async function growth(
  prepare: (length: number) => () => unknown,
  lengths: readonly number[] = [1e4, 1e5, 1e6],
): Promise<number> {
  const times: number[] = [];
  for (const length of lengths) {
    const time = await quickest(prepare(length));
    const step = time / (times.at(-1) ?? time);
    if (step >= hopeless) return step;
    times.push(time);
  }
  const [first = least] = times;
  return ((times.at(-1) ?? least) / first) ** (1 / (times.length - 1));
}

async function quickest(work: () => unknown): Promise<number> {
  let time = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(start);
    time = Math.min(time, (user + system) / 1_000);
  }
  return Math.max(time, least);
}
