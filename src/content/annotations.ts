import type { Problem } from "./problem.ts";

/**
 * Writes problems as workflow commands, which GitHub shows on the changed lines of a pull request.
 *
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function annotations(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, column, entry, message, help }) => {
      const place = `file=${property(file)},line=${line},col=${column}`;
      const title = entry ? `,title=${property(entry)}` : "";
      return `::error ${place}${title}::${data(`${message} ${help}`)}\n`;
    })
    .join("");
}

const data = (text: string): string =>
  text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const property = (text: string): string => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
