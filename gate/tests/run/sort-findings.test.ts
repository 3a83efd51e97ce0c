import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortFindings } from "../../run/sort-findings.ts";
import { aFinding } from "../a-finding.ts";

describe("sortFindings", () => {
  it("goes by page, then line, with errors before warnings", () => {
    const first = aFinding({ page: "a.html", line: 2 });
    const second = aFinding({ page: "a.html", line: 10 });
    const third = aFinding({ page: "a.html", line: 10, severity: "warning" });
    const fourth = aFinding({ page: "b.html" });
    expect(sortFindings([fourth, third, second, first])).toEqual([first, second, third, fourth]);
  });

  it("gives the same order whatever the order it was given", () => {
    const finding = fc.record({
      page: fc.constantFrom("a.html", "b.html"),
      line: fc.integer({ min: 1, max: 3 }),
      rule: fc.constantFrom("x", "y"),
      message: fc.constantFrom("One.", "Two."),
    });
    fc.assert(
      fc.property(fc.array(finding), (list) => {
        const findings = list.map(aFinding);
        expect(sortFindings(findings.toReversed())).toEqual(sortFindings(findings));
      }),
    );
  });
});
