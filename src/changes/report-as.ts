import { visibleValues } from "check-barriers/text";
import type { SiteChanges } from "./compare-sites.ts";
import type { ReportFormat } from "./report-format.ts";
import { reportHtml } from "./report-html.ts";
import { reportMarkdown } from "./report-markdown.ts";
import { reportText } from "./report-text.ts";
import type { Screenshots } from "./screenshots.ts";

/** What an earlier report on changes is known by, besides what the gate’s own are. */
export const changesMarks: readonly RegExp[] = [
  /^(?:Readers will see no other words or links|\d+ pages? (?:changed|new|removed)[^\n]*)\.\n/,
  / So it can’t be told what readers will see of this change\.\n$/,
  /^## What readers will see\n/,
  /^<!DOCTYPE html>\n<html lang="en-GB">\n[\s\S]{0,100}<title>What readers will see<\/title>/,
];

/** What a report on changes tells beside them. */
export type About = {
  /** The name of the older version. */
  from: string;
  /** A sentence that says where the report stands whole. */
  whole: string;
  /** Takes the pictures, which only one format shows. */
  screenshots: () => Promise<Screenshots>;
};

/**
 * Writes changes in any format. What stands on the pages is made visible here, so that no format can
 * forget it.
 */
export async function reportAs(
  format: ReportFormat,
  compared: SiteChanges,
  { from, whole, screenshots }: About,
): Promise<string> {
  const changes = visibleValues(compared);
  switch (format) {
    case "text":
      return reportText(changes);
    case "markdown":
      return reportMarkdown(changes, whole);
    case "html":
      return reportHtml(changes, {
        from: visibleValues(from),
        screenshots: await screenshots(),
      });
    default:
      return format satisfies never;
  }
}
