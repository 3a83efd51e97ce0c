import { describe, expect, it } from "vitest";
import type { Finding } from "../../model/finding.ts";
import { reportMarkdown } from "../../report/markdown.ts";
import { markdownLimits } from "../../report/markdown-limits.ts";
import type { Totals } from "../../report/totals.ts";
import { aFinding } from "../a-finding.ts";
import { aTable, someTotals } from "./some-totals.ts";

const { summary, issue } = markdownLimits;
const whole = "It stands whole elsewhere.";
const report = (
  findings: Finding[],
  totals: Totals,
  limit = summary as typeof summary | typeof issue,
) => reportMarkdown(findings, totals, limit, whole);

describe("reportMarkdown", () => {
  it("tells the verdict, the findings and the figures as tables", () => {
    const findings = [aFinding({ line: 4 })];
    expect(
      report(findings, someTotals({ tables: [aTable] })),
    ).toBe(`## ❌ Checks: 1 error on 1 of 2 pages

Ran html, a11y over \`dist\` in 1.3 s.

An error must be mended; a warning may stay.

### Findings

|  | Where | What is wrong | How to mend it | Rule |
| --- | --- | --- | --- | --- |
| error | index.html:4 | Something is wrong. | Mend it. | html: a-rule |

<details>
<summary>Weights</summary>

| Page | Bytes |
| --- | --- |
| index.html | 1,200 |
| a.html | 90 |

</details>
`);
  });

  it("says so when nothing is wrong", () => {
    expect(report([], someTotals())).toBe(`## ✅ Checks: nothing wrong on 2 pages

Ran html, a11y over \`dist\` in 1.3 s.
`);
  });

  it("keeps a page's own text from becoming markup", () => {
    const finding = aFinding({ message: "A <b>|*bold*|</b>\n[link](x)" });
    expect(report([finding], someTotals())).toContain(
      "| A \\<b\\>\\|\\*bold\\*\\|\\</b\\> \\[link\\](x) |",
    );
  });

  it("tells errors before warnings, so that they aren't what is left out", () => {
    const findings = [aFinding({ severity: "warning", page: "a.html" }), aFinding()];
    const rows = report(findings, someTotals()).match(/^\| (?:error|warning).*/gm);
    expect(rows).toEqual([
      "| error | index.html | Something is wrong. | Mend it. | html: a-rule |",
      "| warning | a.html | Something is wrong. | Mend it. | html: a-rule |",
    ]);
  });

  it("tells all of many more findings than GitHub marks in the files", () => {
    const findings = Array.from({ length: 600 }, (_, line) => aFinding({ line }));
    const told = report(findings, someTotals());
    expect(told.match(/^\| error/gm)).toHaveLength(600);
    expect(told).not.toContain(whole);
  });

  it.each([
    ["a step's summary", summary],
    ["an issue", issue],
  ])("stays within %s", (_, limit) => {
    const findings = Array.from({ length: 9_000 }, (_, line) =>
      aFinding({ line, message: "„Grün“ 😀".repeat(15) }),
    );
    const told = report(findings, someTotals(), limit);
    const rows = told.match(/^\| error .* \|$/gm) ?? [];
    const left = (findings.length - rows.length).toLocaleString("en-GB");
    expect(limit.sizeOf(told)).toBeLessThanOrEqual(limit.most);
    expect(limit.sizeOf(told)).toBeGreaterThan(limit.most * 0.99);
    expect(told).toContain(
      `**This report is too long to be shown here whole. Lines left out: ${left}.** ${whole}\n`,
    );
  });
});
