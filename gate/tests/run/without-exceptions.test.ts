import { describe, expect, it } from "vitest";
import type { Exception } from "../../run/exception.ts";
import { withoutExceptions } from "../../run/without-exceptions.ts";
import { aFinding } from "../a-finding.ts";

const exception: Exception = {
  check: "html",
  rule: "a-rule",
  page: "index.html",
  reason: "The publisher asked for it.",
  until: "2025-06-30",
};

const before = new Date("2025-06-30T23:00:00Z");
const after = new Date("2025-07-01T00:00:00Z");

describe("withoutExceptions", () => {
  it("leaves out what an exception accepts, up to its last day", () => {
    expect(withoutExceptions([aFinding()], [exception], ["html"], before)).toEqual([]);
  });

  it("keeps other rules, pages and elements", () => {
    const findings = [
      aFinding({ selector: "#a" }),
      aFinding({ selector: "#b" }),
      aFinding({ rule: "other" }),
      aFinding({ page: "other.html" }),
    ];
    const only = { ...exception, selector: "#a" };
    expect(withoutExceptions(findings, [only], ["html"], before)).toEqual(findings.slice(1));
  });

  it("makes an exception that has ended an error, and tells the finding again", () => {
    expect(withoutExceptions([aFinding()], [exception], ["html"], after)).toEqual([
      aFinding(),
      aFinding({
        rule: "exception-ended",
        message: "The exception to a-rule ended on 2025-06-30.",
        help: "Mend what it excused, and take the exception out of the list.",
      }),
    ]);
  });

  it("makes an exception that nothing needs an error", () => {
    expect(withoutExceptions([], [exception], ["html"], before)).toEqual([
      aFinding({
        rule: "exception-unused",
        message: "The exception to a-rule excuses nothing.",
        help: "Take it out of the list of exceptions.",
      }),
    ]);
  });

  it("doesn't judge an exception to a check that didn't run", () => {
    expect(withoutExceptions([], [exception], ["a11y"], after)).toEqual([]);
  });
});
