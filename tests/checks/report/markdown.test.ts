import { describe, expect, it } from "vitest";
import { reportMarkdown } from "../../../src/checks/report/markdown.ts";
import { aFinding } from "../a-finding.ts";
import { aTable, someTotals } from "./some-totals.ts";

describe("reportMarkdown", () => {
  it("tells the verdict, the findings and the figures as tables", () => {
    const findings = [aFinding({ line: 4 })];
    expect(
      reportMarkdown(findings, someTotals({ tables: [aTable] })),
    ).toBe(`## ❌ Checks: 1 error on 1 of 2 pages

Ran html, a11y over \`dist\` in 1.3 s.

### Findings

|  | Where | What is wrong | How to mend it | Rule |
| --- | --- | --- | --- | --- |
| error | index.html:4 | Something is wrong. | Mend it. | html: a-rule |

### Weights

| Page | Bytes |
| --- | --- |
| index.html | 1,200 |
| a.html | 90 |
`);
  });

  it("says so when nothing is wrong", () => {
    expect(reportMarkdown([], someTotals())).toBe(`## ✅ Checks: nothing wrong on 2 pages

Ran html, a11y over \`dist\` in 1.3 s.
`);
  });

  it("keeps a page's own text from becoming markup", () => {
    const finding = aFinding({ message: "A <b>|*bold*|</b>\n[link](x)" });
    expect(reportMarkdown([finding], someTotals())).toContain(
      "| A \\<b\\>\\|\\*bold\\*\\|\\</b\\> \\[link\\](x) |",
    );
  });

  it("stays below what GitHub shows", () => {
    const findings = Array.from({ length: 600 }, (_, line) => aFinding({ line }));
    const report = reportMarkdown(findings, someTotals());
    expect(report.match(/^\| error/gm)).toHaveLength(500);
    expect(report).toContain("And 100 more.");
  });
});
