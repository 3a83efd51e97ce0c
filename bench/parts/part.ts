import type { PartResult } from "../report/result.ts";

/** One part of the bench, runnable alone. */
export type Part = (options: {
  /** How often each figure is taken, after one round that warms up. */
  rounds: number;
  /** The folder with clones of public sets of pages, where one was given. */
  sets?: string;
}) => Promise<PartResult>;
