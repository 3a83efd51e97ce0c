import type { DataLine, Finding } from "../model/finding.ts";
import type { Element } from "../model/site.ts";
import type { ElementFinder } from "./element-finder.ts";

/** Gives the line from which an element of a page was built, for whoever can't change the page itself. */
export type Locate = (element: Element) => DataLine | undefined;

/**
 * Adds to each finding the line of the built page and, where `locate` knows it, the line from which
 * the element was built.
 */
export function locateFindings(
  findings: readonly Finding[],
  elementOf: ElementFinder,
  locate: Locate,
): Finding[] {
  return findings.map((finding) => {
    const element = elementOf(finding);
    if (!element) return finding;
    const line = finding.line ?? element.sourceCodeLocation?.startLine;
    const data = finding.data ?? locate(element);
    return { ...finding, ...(line && { line }), ...(data && { data }) };
  });
}
