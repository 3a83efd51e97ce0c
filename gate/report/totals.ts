import type { Table } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";

/** What a report tells beside the findings. */
export type Totals = {
  /** How the folder was given, for people. */
  folder: string;
  pages: number;
  checks: readonly string[];
  /** How long the run took, in seconds. */
  seconds: number;
  tables: readonly Table[];
};

/** For example `2 errors and 1 warning on 3 of 18 pages`. */
export function countFindings(findings: readonly Finding[], pages: number): string {
  if (findings.length === 0) return `nothing wrong on ${plural(pages, "page")}`;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const warnings = findings.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(warnings > 0 ? [plural(warnings, "warning")] : []),
  ];
  const touched = new Set(findings.map(({ page }) => page)).size;
  return `${counts.join(" and ")} on ${touched} of ${plural(pages, "page")}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
