/** 1-based line and column in a data file. */
export type Place = { line: number; column: number };
