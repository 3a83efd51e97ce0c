import type { Finding } from "../model/finding.ts";

/** A finding to test with, changed as asked. */
export function aFinding(changes: Partial<Finding> = {}): Finding {
  return {
    check: "html",
    rule: "a-rule",
    severity: "error",
    page: "index.html",
    message: "Something is wrong.",
    help: "Mend it.",
    ...changes,
  };
}
