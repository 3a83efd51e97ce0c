import type { WrittenMistake } from "../mistake.ts";
import type { FileProblem } from "../problem.ts";

/** What a data file holds, with its text for finding places in it; or why it can’t be read. */
export type DataFile =
  | { value: unknown; mistakes: WrittenMistake[]; source: string }
  | { problem: FileProblem };
