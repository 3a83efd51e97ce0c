import type { Finding } from "../finding.ts";
import { restNotice } from "./rest-notice.ts";

/**
 * The findings as GitHub's workflow commands, which annotate the lines of a pull request.
 *
 * @param folder the checked folder relative to the repository, for findings without a data line
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function reportGithub(findings: readonly Finding[], folder: string): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const commands = findings.map((finding) => `${command(finding, folder)}\n`);
  return [...commands, restNotice(errors, findings.length - errors)].join("");
}

function command(
  { severity, page, line, data, check, rule, message, help }: Finding,
  folder: string,
) {
  const file = data?.file ?? `${folder}/${page}`;
  const at = data?.line ?? line;
  const properties = [
    `file=${escapeProperty(file)}`,
    ...(at ? [`line=${at}`] : []),
    `title=${escapeProperty(`${check}: ${rule}`)}`,
  ];
  return `::${severity} ${properties.join(",")}::${escapeData(`${message} ${help}`)}`;
}

// As in @actions/core's command.ts, which the runner decodes
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
