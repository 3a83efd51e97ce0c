import type { TextProblem } from "./text-problem.ts";

/** Tells of a mark that leads to a note, which no page of the site has. */
export const footnote = (found: string): TextProblem => ({
  message: `The text has the mark of a footnote in it, and there is no such note here: ${found}.`,
  help: "Take it away.",
});
