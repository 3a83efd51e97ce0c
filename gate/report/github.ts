import type { Finding } from "../model/finding.ts";
import { workflowCommand } from "../text/workflow-command.ts";
import { fileOf } from "./place.ts";
import { restNotice } from "./rest-notice.ts";

/**
 * The findings as GitHub's workflow commands, which annotate the lines of a pull request.
 *
 * @param folder the checked folder relative to the repository, for findings without a data line
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(findings: readonly Finding[], folder: string): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const commands = findings.map((finding) => command(finding, folder));
  return [...commands, restNotice(errors, findings.length - errors)].join("");
}

function command(
  { severity, page, line, data, check, rule, message, help }: Finding,
  folder: string,
) {
  const file = data?.file ?? fileOf(folder, page);
  const at = data?.line ?? line;
  const col = data?.column;
  const place = { file, ...(at && { line: at }), ...(col && { col }), title: `${check}: ${rule}` };
  return workflowCommand(severity, place, `${message} ${help}`);
}
