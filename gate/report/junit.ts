import type { Finding } from "../model/finding.ts";
import { escapeXml } from "./escape-xml.ts";
import { placeOf } from "./place.ts";
import type { Totals } from "./totals.ts";

/**
 * The findings as JUnit's XML, which build servers show as failed tests: a suite for each page, an
 * error as a failure. A warning fails nothing: it passes, and says what it has to in `system-out`.
 *
 * @see https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
 */
export function reportJunit(findings: readonly Finding[], totals: Totals): string {
  const pages = [...Map.groupBy(findings, ({ page }) => page)];
  const time = totals.seconds.toFixed(3);
  const suites =
    pages.length > 0
      ? pages.map(([page, list]) => suite(page, list.map(testCase), countErrors(list)))
      : [suite(totals.folder, [nothingWrong(totals)], 0)];
  const tests = Math.max(findings.length, 1);
  const all = `name="check-barriers" tests="${tests}" failures="${countErrors(findings)}" errors="0" time="${time}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${all}>
${suites.join("\n")}
</testsuites>
`;
}

const countErrors = (findings: readonly Finding[]): number =>
  findings.filter(({ severity }) => severity === "error").length;

function suite(name: string, cases: readonly string[], failures: number): string {
  return `  <testsuite name="${escapeXml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">
${cases.join("\n")}
  </testsuite>`;
}

function testCase(finding: Finding): string {
  const { check, rule, severity, message, help, selector, criterion } = finding;
  const where = [placeOf(finding), ...(selector ? [selector] : [])].join("  ");
  const details = [help, where, ...(criterion ? [criterion] : [])].map(escapeXml).join("\n");
  const told =
    severity === "error"
      ? `<failure type="${escapeXml(rule)}" message="${escapeXml(message)}">${details}</failure>`
      : `<system-out>${escapeXml(message)}\n${details}</system-out>`;
  const names = `classname="${escapeXml(check)}" name="${escapeXml(`${rule} at ${where}`)}"`;
  return `    <testcase ${names} time="0">
      ${told}
    </testcase>`;
}

const nothingWrong = ({ checks, pages }: Totals): string =>
  `    <testcase classname="check-barriers" name="${escapeXml(`${checks.join(", ")} on ${pages} ${pages === 1 ? "page" : "pages"}`)}" time="0"/>`;
