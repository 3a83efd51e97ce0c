import type { Finding } from "../run/finding.ts";

/** What is wrong with a download, before it's known which file. */
export type Fault = Omit<Finding, "check" | "severity" | "page">;
