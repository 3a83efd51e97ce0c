import type { Finding } from "../model/finding.ts";
import { jsonText } from "./json-text.ts";

/** The findings as a JSON array, in the order given. */
export function reportJson(findings: readonly Finding[]): string {
  return jsonText(findings);
}
