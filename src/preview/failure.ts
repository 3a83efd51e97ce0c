import { visibleValues } from "check-barriers/text";
import { formatProblems, type Problem } from "../content/problem.ts";

/** Why there is no new build: mistakes in the data, or a reason that lies elsewhere. */
export type Failure = { problems: Problem[] } | { reason: string };

/** Writes a failure for the terminal. */
export function failureText(failure: Failure): string {
  if ("problems" in failure) {
    return formatProblems(
      visibleValues(failure.problems),
      "The preview goes on as soon as they are mended.",
    );
  }
  return `The site can’t be built: ${failure.reason}\nThe preview goes on as soon as that is mended.\n`;
}
