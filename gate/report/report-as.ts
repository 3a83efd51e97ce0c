import type { Finding } from "../model/finding.ts";
import type { CatalogueRule } from "../model/rule.ts";
import { visibleValues } from "../text/visible-values.ts";
import { reportCodequality } from "./codequality.ts";
import type { Format } from "./formats.ts";
import { reportGithub } from "./github.ts";
import { reportHtml } from "./html.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import { reportMarkdown } from "./markdown.ts";
import { markdownLimits } from "./markdown-limits.ts";
import { reportPretty } from "./pretty.ts";
import { reportSarif } from "./sarif.ts";
import type { Totals } from "./totals.ts";

/**
 * Writes the findings in any format. What strangers wrote into them is made visible here, so that no
 * format can forget it.
 *
 * @param whole a sentence that says where the report stands whole
 * @param colour whether the format for terminals may be coloured
 */
export function reportAs(
  format: Format,
  found: {
    findings: readonly Finding[];
    totals: Totals;
    rules?: readonly CatalogueRule[];
  },
  whole: string,
  colour: boolean,
): string {
  const { findings, totals, rules = [] } = visibleValues(found);
  switch (format) {
    case "pretty":
      return reportPretty(findings, totals, colour);
    case "json":
      return reportJson(findings);
    case "github":
      return reportGithub(findings, totals.folder);
    case "markdown":
      return reportMarkdown(findings, totals, markdownLimits.summary, whole);
    case "issue":
      return reportMarkdown(findings, totals, markdownLimits.issue, whole);
    case "sarif":
      return reportSarif(findings, totals.folder, rules);
    case "codequality":
      return reportCodequality(findings, totals.folder);
    case "junit":
      return reportJunit(findings, totals);
    case "html":
      return reportHtml(findings, totals);
    default:
      return format satisfies never;
  }
}
