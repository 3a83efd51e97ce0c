/** What GitHub calls a remark at a line. */
export type Remark = "error" | "warning" | "notice";

/**
 * A command that GitHub obeys where a program writes it, as in @actions/core's command.ts.
 *
 * @param properties such as `file` and `line`; those without a value are left out
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function workflowCommand(
  kind: Remark,
  properties: Record<string, string | number | undefined>,
  text: string,
): string {
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${[kind, ...(list.length > 0 ? [list.join(",")] : [])].join(" ")}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
