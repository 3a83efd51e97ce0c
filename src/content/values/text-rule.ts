import type { TextProblem } from "./text-problem.ts";

/** What a text may not have in it. */
export type TextRule = {
  /** A character without which there is nothing to find. */
  sign?: string;
  finds: RegExp;
  /** Whether what was found is really it, where its form alone doesn’t say so; `finds` is global then. */
  holds?: (found: string) => boolean;
  /** `match` holds the text around what was found. */
  tells: (found: string, match: RegExpExecArray) => TextProblem;
};
