import { workflowCommand } from "check-barriers/text";
import type { Problem } from "../content/problem.ts";

/** Writes problems as workflow commands, which GitHub shows on the changed lines of a pull request. */
export function annotations(
  problems: readonly Problem[],
  level: "error" | "warning" = "error",
): string {
  return problems
    .map(({ file, line, column, entry, message, help }) =>
      workflowCommand(level, { file, line, col: column, title: entry }, `${message} ${help}`),
    )
    .join("");
}
