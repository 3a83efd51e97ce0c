import type { Table } from "../check.ts";
import type { Finding } from "../finding.ts";
import { placeOf } from "./place.ts";
import { countFindings, type Totals } from "./totals.ts";

/** GitHub cuts a step's summary off at 1 MiB; this many rows stay far below. */
const mostRows = 500;

/** The report in Markdown, for a pull request's summary (`GITHUB_STEP_SUMMARY`). */
export function reportMarkdown(findings: readonly Finding[], totals: Totals): string {
  const failed = findings.some(({ severity }) => severity === "error");
  const verdict = `## ${failed ? "❌" : "✅"} Checks: ${countFindings(findings, totals.pages)}`;
  const ran = `Ran ${totals.checks.join(", ")} over \`${totals.folder}\` in ${totals.seconds.toFixed(1)} s.`;
  const left = findings.length - mostRows;
  const rest = left > 0 ? [`And ${left} more.`] : [];
  const listed = findings.length > 0 ? [tellTable(tableOf(findings.slice(0, mostRows)))] : [];
  return `${[verdict, ran, ...listed, ...rest, ...totals.tables.map(tellTable)].join("\n\n")}\n`;
}

function tableOf(findings: readonly Finding[]): Table {
  return {
    title: "Findings",
    head: ["", "Where", "What is wrong", "How to mend it", "Rule"],
    rows: findings.map((finding) => [
      finding.severity,
      placeOf(finding),
      finding.message,
      finding.help,
      `${finding.check}: ${finding.rule}`,
    ]),
  };
}

function tellTable({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeCell).join(" | ")} |`;
  return [`### ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join(
    "\n",
  );
}

/** Keeps a page's own text from becoming Markdown or HTML in the summary. */
function escapeCell(text: string): string {
  if (text === "---") return text;
  return text.replace(/[\\`*_{}[\]<>&|#~]/g, "\\$&").replaceAll(/\s+/g, " ");
}
