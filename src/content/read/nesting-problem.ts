import type { FileProblem } from "../problem.ts";
import { dataTokens } from "../source/data-tokens.ts";
import { lineIndex } from "../source/line-index.ts";

/**
 * How many brackets of data may stand in one another. No field needs more than six; what stands
 * deeper by far is no slip, and whatever goes into such a value step by step would run out of memory.
 */
export const deepest = 50;

/** What is told of a value that stands deeper than that. */
export const tooDeep = {
  message: `More than ${deepest} brackets stand in one another here.`,
  help: "Delete those that aren’t needed: the example at the top shows how deep a value stands.",
};

/** Tells of the first bracket of a file that stands too deep in others, or nothing. */
export function nestingProblem(source: string): FileProblem | undefined {
  let depth = 0;
  for (const { start } of dataTokens(source)) {
    const sign = source.charAt(start);
    if (/[)\]}]/.test(sign)) depth -= 1;
    if (!/[([{]/.test(sign)) continue;
    depth += 1;
    // The round bracket behind the helper’s name isn’t part of the data.
    if (depth > deepest + 1) return { ...lineIndex(source)(start), ...tooDeep };
  }
  return undefined;
}
