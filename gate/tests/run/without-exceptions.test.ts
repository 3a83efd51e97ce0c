import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import type { Exception } from "../../model/exception.ts";
import type { Page } from "../../model/site.ts";
import { elementFinder } from "../../run/element-finder.ts";
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
    expect(withoutExceptions([aFinding()], [exception], { ran: ["html"], today: before })).toEqual(
      [],
    );
  });

  it("keeps other rules, pages and elements", () => {
    const findings = [
      aFinding({ selector: "#a" }),
      aFinding({ selector: "#b" }),
      aFinding({ rule: "other" }),
      aFinding({ page: "other.html" }),
    ];
    const only = { ...exception, selector: "#a" };
    expect(withoutExceptions(findings, [only], { ran: ["html"], today: before })).toEqual(
      findings.slice(1),
    );
  });

  it("makes an exception that has ended an error, and tells the finding again", () => {
    expect(withoutExceptions([aFinding()], [exception], { ran: ["html"], today: after })).toEqual([
      aFinding(),
      aFinding({
        rule: "exception-ended",
        message: "The exception to a-rule ended on 2025-06-30.",
        help: "Mend what it excused, and take the exception out of the list.",
      }),
    ]);
  });

  it("makes an exception that nothing needs an error", () => {
    expect(withoutExceptions([], [exception], { ran: ["html"], today: before })).toEqual([
      aFinding({
        rule: "exception-unused",
        message: "The exception to a-rule excuses nothing.",
        help: "Take it out of the list of exceptions.",
      }),
    ]);
  });

  it("takes a pattern of pages, and a rule with its check's name", () => {
    const wide = { ...exception, rule: "html/a-rule", page: "news/**" };
    const findings = [aFinding({ page: "news/2025/a.html" }), aFinding({ page: "a.html" })];
    expect(withoutExceptions(findings, [wide], { ran: ["html"], today: before })).toEqual(
      findings.slice(1),
    );
  });

  it("takes an element with all that stands inside it, whatever the rule", () => {
    const html = '<div class="map"><p id="in">In</p></div><p id="out">Out</p>';
    const page = { path: "index.html", document: parse(html) } as Page;
    const elementOf = elementFinder({ folder: "", files: [], pages: [page] });
    const { check: _, rule: __, ...element } = { ...exception, selector: ".map" };
    const findings = [
      aFinding({ selector: "#in" }),
      aFinding({ check: "a11y", rule: "other", selector: "div:nth-of-type(1) > p" }),
      aFinding({ selector: "#out" }),
    ];
    const run = { ran: ["html"], today: before, elementOf };
    expect(withoutExceptions(findings, [element], run)).toEqual(findings.slice(2));
    expect(withoutExceptions([], [element], run)).toEqual([]);
    expect(withoutExceptions([], [element], { ...run, whole: true })).toEqual([
      aFinding({
        check: "exceptions",
        rule: "exception-unused",
        message: "The exception to .map excuses nothing.",
        help: "Take it out of the list of exceptions.",
      }),
    ]);
  });

  it("doesn't judge an exception to a check that didn't run", () => {
    expect(withoutExceptions([], [exception], { ran: ["a11y"], today: after })).toEqual([]);
  });
});
