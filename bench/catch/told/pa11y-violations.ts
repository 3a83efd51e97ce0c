import type { Violation } from "../violation.ts";
import { axeViolation } from "./axe-violation.ts";

/** What pa11y says of one element. */
export type Issue = { code?: string; selector?: string; type?: string };

/** What an issue says, in one shape: of axe’s rules, or with the criterion in HTML_CodeSniffer’s code. */
export function pa11yViolations({ code = "", selector, type = "error" }: Issue): Violation[] {
  if (type !== "error") return [];
  const byAxe = axeViolation(code, selector);
  if (byAxe) return [byAxe];
  const [, principle, guideline, number] = /\.(\d)_(\d)_(\d+)[._]/.exec(code) ?? [];
  const criteria = number ? [`${principle}.${guideline}.${number}`] : [];
  return [{ rule: code, criteria, ...(selector && { selector }) }];
}
