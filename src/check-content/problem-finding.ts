import type { Finding } from "check-barriers";
import type { Problem } from "../content/problem.ts";

/** A mistake in a data file as a finding of the gate, for reports that are the same for both. */
export function problemFinding({ file, line, entry = "", message, help }: Problem): Finding {
  return {
    check: "content",
    rule: "data-file",
    severity: "error",
    page: file,
    data: { file, line, entry },
    message: entry ? `${entry}: ${message}` : message,
    help,
  };
}
