import type { Element } from "check-barriers";

/** The line on which an element begins, where it stands in the source. */
export function lineOf(element: Element): { line?: number } {
  const line = element.sourceCodeLocation?.startLine;
  return line ? { line } : {};
}
