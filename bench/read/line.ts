/** A line as Chromium emulates it: milliseconds there and back, and bytes a second. */
export type Line = { latency: number; bytes: number };

const kilobit = 1000 / 8;

/** Lighthouse’s and Chromium’s own presets: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md */
export const lines = {
  "slow 3G": { latency: 400, bytes: 400 * kilobit },
  "fast 3G": { latency: 150, bytes: 1_600 * kilobit },
} as const satisfies Record<string, Line>;
