/**
 * The size of a publication for which this site is made. A real strategy has 200 entries; the bench
 * measures 10,000 priorities, quotes and links (docs/performance.md), and a few of other kinds come
 * with them. Twelve thousand quotes on the page of one priority take 0.5 GB of memory, fifty thousand
 * took 1.9 GB and more than two minutes, so that a build would fill a small machine.
 */
export const dataLimits = {
  /** Entries of all files together. */
  entries: 12_000,
  /** Texts, numbers, lists and groups in one file: an entry has 20 at most, or seldom more. */
  values: 400_000,
  /** Bytes of one file: 12,000 entries in English have half of them, in Urdu or Chinese nearly all. */
  bytes: 16_000_000,
} as const;
