import type { TextProblem } from "./text-problem.ts";

/** Tells of letters that became others on their way into a text. */
export const garbled = (found: string): TextProblem => ({
  message: `The text has letters that were garbled when it was copied: ${found}.`,
  help: "Look them up in the original and type them anew.",
});
