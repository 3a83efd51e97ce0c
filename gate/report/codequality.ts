import { createHash } from "node:crypto";
import type { Finding } from "../model/finding.ts";
import { jsonText } from "./json-text.ts";
import { fileOf } from "./place.ts";

/**
 * The findings as GitLab's Code Quality report, which a merge request shows at their lines.
 *
 * @param folder the checked folder relative to the repository, for findings without a data line
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function reportCodequality(findings: readonly Finding[], folder: string): string {
  const seen = new Map<string, number>();
  const issues = findings.map(({ check, rule, severity, message, help, page, line, data }) => {
    const path = data?.file ?? fileOf(folder, page);
    const name = `${check}/${rule}`;
    // Without the line, so that a finding is known again when lines above it come or go
    const key = JSON.stringify([name, path, message]);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return {
      description: `${message} ${help}`,
      check_name: name,
      fingerprint: createHash("sha256").update(`${key}${number}`).digest("hex"),
      severity: severity === "error" ? "major" : "minor",
      location: { path, ...placeOf({ line: data?.line ?? line ?? 1, column: data?.column }) },
    };
  });
  return jsonText(issues);
}

/** GitLab takes a line by itself, or a line and a column, and not both. */
const placeOf = ({ line, column }: { line: number; column: number | undefined }) =>
  column === undefined ? { lines: { begin: line } } : { positions: { begin: { line, column } } };
