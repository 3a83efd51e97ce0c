import type { Finding } from "../finding.ts";

/** The findings as a JSON array, in the order given. */
export function reportJson(findings: readonly Finding[]): string {
  return `${JSON.stringify(findings, null, 2)}\n`;
}
