/** The most that a page may weigh. */
export type PageBudget = {
  /** Bytes as they lie on disk. */
  raw: number;
  /** Bytes as they travel, compressed with Brotli. */
  brotli: number;
  /** What the browser fetches to show the page, the page included. */
  requests: number;
  /** Elements of the document. */
  elements: number;
};

const KiB = 1024;

/** What any page may weigh that isn't listed below. */
export const pageBudget: PageBudget = {
  raw: 60 * KiB,
  // What fits into the first round trip (10 packets of about 1,460 bytes)
  brotli: 14 * KiB,
  requests: 1,
  elements: 1_000,
};

/** Pages that may weigh more or less, by their path; a star stands for any letters. */
export const pageBudgets: Record<string, Partial<PageBudget>> = {
  "easy-read.html": { brotli: 40 * KiB, raw: 200 * KiB, elements: 3_000 },
  "downloads/easy-read.html": { brotli: 40 * KiB, raw: 200 * KiB, elements: 3_000 },
  // As many entries as a volume holds, each with its picture
  "strategy*.html": { brotli: 40 * KiB, raw: 512 * KiB, elements: 6_000 },
};

/** The most that all files of the build may weigh together, in bytes, but those for readers. */
export const totalBudget = 5_000 * KiB;
