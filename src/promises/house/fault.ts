import type { Element, Finding } from "check-barriers";

/** What is wrong with a page of the house, before it's known which page. */
export type Fault = Omit<Finding, "check" | "severity" | "page">;

/** The line on which an element begins, where it stands in the source. */
export function lineOf(element: Element): { line?: number } {
  const line = element.sourceCodeLocation?.startLine;
  return line ? { line } : {};
}
