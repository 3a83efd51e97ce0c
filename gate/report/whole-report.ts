import { codeSpan } from "./code-span.ts";

/**
 * Says where a report stands whole that is too long for its page.
 *
 * @param file the file that has it, which CI keeps; absent where there is none
 * @param command what tells it whole in a terminal
 * @param env the variables by which GitHub tells the address of a run
 */
export function wholeReport(
  file: string | undefined,
  command: string,
  env: NodeJS.ProcessEnv,
): string {
  if (!file) return `${codeSpan(command)} tells it whole.`;
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const kept =
    server && repository && run
      ? `, among the [files of this run](${server}/${repository}/actions/runs/${run}#artifacts), “Artifacts”`
      : "";
  return `It stands whole in the file ${codeSpan(file)}${kept}.`;
}
