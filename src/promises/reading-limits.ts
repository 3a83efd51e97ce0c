/** The highest reading age that our own words may ask for, in years, and why. */
export type ReadingLimit = { years: number; reason: string };

/**
 * How hard our own words may be. Words of a source are not judged: they stay as they were written.
 * Another body may set another limit here.
 */
export const readingLimits = {
  prose: {
    years: 11,
    reason:
      "Lower secondary school begins at 11: WCAG 2.2 SC 3.1.5 (level AAA) asks for words that need no more schooling than that.",
  },
  easyRead: {
    years: 9,
    reason:
      "Easy read is for people with a learning disability, and has to be simpler than all else.",
  },
} as const satisfies Record<"prose" | "easyRead", ReadingLimit>;
