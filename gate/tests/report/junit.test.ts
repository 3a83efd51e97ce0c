import { SaxesParser } from "saxes";
import { expect, it } from "vitest";
import { reportJunit } from "../../report/junit.ts";
import { reportAs } from "../../report/report-as.ts";
import { aFinding } from "../a-finding.ts";
import { someTotals } from "./some-totals.ts";

it("is a suite for each page, with a failure for each error and words for each warning", () => {
  const findings = [
    aFinding({ line: 4, selector: "a > b", criterion: "https://www.w3.org/x" }),
    aFinding({ severity: "warning", message: "It isn't “right”." }),
    aFinding({ page: "b.html" }),
  ];
  expect(reportJunit(findings, someTotals())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="check-barriers" tests="3" failures="2" errors="0" time="1.250">
  <testsuite name="index.html" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="html" name="a-rule at index.html:4  a &gt; b" time="0">
      <failure type="a-rule" message="Something is wrong.">Mend it.
index.html:4  a &gt; b
https://www.w3.org/x</failure>
    </testcase>
    <testcase classname="html" name="a-rule at index.html" time="0">
      <system-out>It isn&#39;t “right”.
Mend it.
index.html</system-out>
    </testcase>
  </testsuite>
  <testsuite name="b.html" tests="1" failures="1" errors="0" skipped="0">
    <testcase classname="html" name="a-rule at b.html" time="0">
      <failure type="a-rule" message="Something is wrong.">Mend it.
b.html</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

it("has one test that passed when nothing is wrong", () => {
  expect(reportJunit([], someTotals())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="check-barriers" tests="1" failures="0" errors="0" time="1.250">
  <testsuite name="dist" tests="1" failures="0" errors="0" skipped="0">
    <testcase classname="check-barriers" name="html, a11y on 2 pages" time="0"/>
  </testsuite>
</testsuites>
`);
});

it("is well-formed whatever strangers wrote into a page", () => {
  const message = "\u0000\u001b[31m]]>&amp;<!--\ufffe\ud800\"'\n</failure>";
  const findings = [aFinding({ message, page: message, selector: message, rule: message })];
  const report = reportAs("junit", { findings, totals: someTotals() }, "", false);
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ attributes }) => texts.push(attributes.message ?? ""));
  parser.write(report).close();
  expect(texts).toContain("‹U+0000›‹U+001B›[31m]]>&amp;<!--‹U+FFFE›‹U+D800›\"' </failure>");
});
