import { describe, expect, it } from "vitest";
import { reportPretty } from "../../report/pretty.ts";
import { aFinding } from "../a-finding.ts";
import { aTable, someTotals } from "./some-totals.ts";

describe("reportPretty", () => {
  it("tells each finding under its page, and sums up", () => {
    const findings = [
      aFinding({ line: 4, selector: "#a", criterion: "https://www.w3.org/x" }),
      aFinding({
        severity: "warning",
        data: { file: "_data/quotes.ts", line: 12, entry: "a" },
      }),
      aFinding({
        page: "other.html",
        data: { file: "_data/quotes.ts", line: 12, column: 7, entry: "a" },
      }),
    ];
    expect(reportPretty(findings, someTotals(), false)).toBe(`index.html
  error    Something is wrong.
           Mend it.
           index.html:4  #a
           html: a-rule  https://www.w3.org/x
  warning  Something is wrong.
           Mend it.
           _data/quotes.ts:12
           html: a-rule

other.html
  error    Something is wrong.
           Mend it.
           _data/quotes.ts:12:7
           html: a-rule

✗ 2 errors and 1 warning on 2 of 2 pages (html, a11y; 1.3 s)
`);
  });

  it("says so when nothing is wrong, after the figures", () => {
    expect(reportPretty([], someTotals({ pages: 1, tables: [aTable] }), false)).toBe(`Weights
Page        Bytes
index.html  1,200
a.html         90

✓ nothing wrong on 1 page (html, a11y; 1.3 s)
`);
  });

  it("passes with warnings alone", () => {
    const report = reportPretty([aFinding({ severity: "warning" })], someTotals(), false);
    expect(report).toContain("✓ 1 warning on 1 of 2 pages");
  });

  it("colours only when asked to", () => {
    expect(reportPretty([aFinding()], someTotals(), true)).toContain("\u001b[31m");
    expect(reportPretty([aFinding()], someTotals(), false)).not.toContain("\u001b[");
  });
});
