/** What came of a comparison: the same, something else, or nothing to compare with. */
export type Verdict = { outcome: "same" | "other" | "unknown"; text: string };
