import { selectorOf } from "../html/selector-of.ts";
import type { Finding } from "../model/finding.ts";
import type { Element } from "../model/site.ts";

/** Tells where an element stands: its selector, and its line where the page's source has it. */
export function placeOf(element: Element): Pick<Finding, "selector" | "line"> {
  const line = element.sourceCodeLocation?.startLine;
  return { selector: selectorOf(element), ...(line === undefined ? {} : { line }) };
}
