import type { Kind } from "../kinds.ts";
import type { FileProblem } from "../problem.ts";
import { commentRules } from "./comment-rules.ts";
import { digitRules } from "./digit-rules.ts";
import { entryRules } from "./entry-rules.ts";
import { frameRules } from "./frame-rules.ts";
import { mixedMarkRules } from "./mixed-mark-rules.ts";
import { nameRules } from "./name-rules.ts";
import { numberRules } from "./number-rules.ts";
import { separatorRules } from "./separator-rules.ts";
import { signRules } from "./sign-rules.ts";
import { type SyntaxRule, syntaxPlace, whereOf } from "./syntax-place.ts";
import { textMarkRules } from "./text-mark-rules.ts";

/** Why a data file can’t be parsed; the surest first. */
export const syntaxRules: readonly SyntaxRule[] = [
  ...frameRules,
  ...commentRules,
  ...mixedMarkRules,
  ...numberRules,
  ...digitRules,
  ...nameRules,
  ...signRules,
  ...entryRules,
  ...textMarkRules,
  ...separatorRules,
];

/**
 * Tells why a data file can’t be parsed. Only the first reason is told, since all that follows may
 * come of it.
 *
 * @param error what the parser threw
 */
export function syntaxProblem(source: string, kind: Kind, error: unknown): FileProblem {
  const place = syntaxPlace(source, error);
  for (const rule of syntaxRules) {
    const problem = rule(place, kind);
    if (problem) return problem;
  }
  return {
    ...whereOf(place),
    message: place.char.trim()
      ? `The file can’t be read from here on: ${place.char} isn’t what must stand here.`
      : "The file can’t be read from here on.",
    help: "Look at this line and the one before it: a comma, a quotation mark or a bracket is missing, or there is one too many.",
  };
}
