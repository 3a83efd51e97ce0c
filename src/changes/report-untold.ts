import { escapeMarkdown } from "check-barriers/report";
import { visibleValues } from "check-barriers/text";
import { html } from "../../_includes/html.ts";
import { htmlPage } from "./html-page.ts";
import type { ReportFormat } from "./report-format.ts";

/**
 * Writes the report on changes that can’t be told, since there is no older site to compare with.
 *
 * @param reason why not: one sentence
 */
export function reportUntold(reason: string, format: ReportFormat): string {
  const words = `${visibleValues(reason)} So it can’t be told what readers will see of this change.`;
  switch (format) {
    case "text":
      return `${words}\n`;
    case "markdown":
      return `## What readers will see\n\n${escapeMarkdown(words)}\n`;
    case "html":
      return htmlPage(html`<p>${words}</p>`);
    default:
      return format satisfies never;
  }
}
