import type { Finding } from "../model/finding.ts";

/** Findings by page, then line, then severity, rule and message: the same order in every run. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      compare(a.page, b.page) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.severity, b.severity) ||
      compare(a.check, b.check) ||
      compare(a.rule, b.rule) ||
      compare(a.selector ?? "", b.selector ?? "") ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
