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

/** What may differ for some pages, and what an editor can do where one of them is too heavy. */
type PageRow = Partial<PageBudget> & { help: string };

/** A page that one long entry can fill, which nobody may cut: a part of the strategy, word for word. */
const long = { brotli: 40 * KiB, raw: 200 * KiB, elements: 3_000 };

/** Pages that may weigh more or less, by their path; a star stands for any letters. */
export const pageBudgets: Record<string, PageRow> = {
  "index.html": { help: "Shorten the summary, or choose fewer or simpler pictures of people." },
  "easy-read.html": {
    ...long,
    help: "Choose simpler pictures, or leave out the steps needed least.",
  },
  "downloads/easy-read.html": {
    ...long,
    help: "Choose simpler pictures, or leave out the steps needed least.",
  },
  "priorities/*.html": {
    ...long,
    help: "Shorten what we say of the priority, show fewer quotes and measures on its page, or split it in two.",
  },
  "quotes*.html": { ...long, help: "Shorten the longest quote, or make two entries of it." },
  // 40 rows of a table, each with its owners and how it went
  "actions*.html": { ...long, help: "Shorten the names of those who see to the actions." },
  "progress*.html": { ...long, help: "Shorten the longest report." },
  "measures*.html": {
    ...long,
    help: "Leave out numbers in between, such as all but one of each year.",
  },
  "about*.html": {
    ...long,
    help: "Shorten the sections in _data/publication.ts, or leave out those needed least.",
  },
  "updates*.html": { ...long, help: "Leave out the oldest updates." },
  // As much as a volume holds, or one entry that is longer
  "strategy*.html": {
    brotli: 40 * KiB,
    raw: 512 * KiB,
    elements: 6_000,
    help: "Shorten the longest entry, or split it in two.",
  },
};

/**
 * The most that all that is built may weigh together, in bytes, but files for readers: more where there
 * are many pages.
 */
export const totalBudget = (pages: number): number => Math.max(5_000, 60 * pages) * KiB;
