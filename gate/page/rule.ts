import type { Severity } from "../run/finding.ts";
import type { Element, Page } from "../run/site.ts";

/** What one rule of the `content` check found; the check adds page, selector, line and link. */
export type Fault = {
  rule: string;
  severity: Severity;
  /** Absent where the fault is that something is missing from the page as a whole. */
  element?: Element;
  message: string;
  help: string;
  /** The success criterion's number: `1.1.1`. */
  criterion: string;
};

/** A rule looks at one parsed page, without a browser. */
export type Rule = (page: Page) => Fault[];
