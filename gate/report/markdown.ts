import type { Finding } from "../model/finding.ts";
import { codeSpan } from "./code-span.ts";
import { fitMarkdown, type MarkdownLimit } from "./fit-markdown.ts";
import { placeOf } from "./place.ts";
import { tableSection } from "./table-section.ts";
import { countFindings, type Totals } from "./totals.ts";

/**
 * The report in Markdown, for the summary of a pull request's check or the body of an issue.
 *
 * @param limit how much fits there
 * @param whole a sentence that says where the report stands whole
 */
export function reportMarkdown(
  findings: readonly Finding[],
  totals: Totals,
  limit: MarkdownLimit,
  whole: string,
): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const opening = [
    `## ${errors.length > 0 ? "❌" : "✅"} Checks: ${countFindings(findings, totals.pages)}`,
    `Ran ${totals.checks.join(", ")} over ${codeSpan(totals.folder)} in ${totals.seconds.toFixed(1)} s.`,
    ...(findings.length > 0 ? ["An error must be mended; a warning may stay."] : []),
  ].join("\n\n");
  const listed = {
    title: "Findings",
    head: ["", "Where", "What is wrong", "How to mend it", "Rule"],
    // What must be mended comes first, lest it be what is left out
    rows: [...errors, ...warnings].map((finding) => [
      finding.severity,
      placeOf(finding),
      finding.message,
      finding.help,
      `${finding.check}: ${finding.rule}`,
    ]),
  };
  const sections = [
    ...(findings.length > 0 ? [tableSection(listed)] : []),
    ...totals.tables
      .filter(({ rows }) => rows.length > 0)
      .map((table) => tableSection(table, true)),
  ];
  return fitMarkdown({ opening, sections }, limit, whole);
}
