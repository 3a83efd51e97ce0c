// The pieces of which reports are made, for commands that tell something else in the same forms.

export { reportBreakdown } from "./report/breakdown.ts";
export { checkReport } from "./report/check-report.ts";
export { codeSpan } from "./report/code-span.ts";
export { reportCodequality } from "./report/codequality.ts";
export { escapeMarkdown } from "./report/escape-markdown.ts";
export { fitMarkdown } from "./report/fit-markdown.ts";
export { formats } from "./report/formats.ts";
export { markdownLimits } from "./report/markdown-limits.ts";
export { parseReport, type ReportFile } from "./report/parse-report.ts";
export { reportAs } from "./report/report-as.ts";
export { restNotice } from "./report/rest-notice.ts";
export { tableSection } from "./report/table-section.ts";
export { wholeReport } from "./report/whole-report.ts";
export { writeReport } from "./report/write-report.ts";
