import { elementAtLine, elementBySelector } from "./find-element.ts";
import type { DataLine, Finding } from "./finding.ts";
import type { Element, Page, Site } from "./site.ts";

/**
 * Adds to each finding the line of the built page and, where its element lies inside an entry of
 * `_data/`, the line where an editor can mend it.
 *
 * The element is found by the finding's selector, else by its line; the entry is the nearest
 * element around it whose id is an entry's id.
 */
export function locateInData(findings: readonly Finding[], site: Site): Finding[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return findings.map((finding) => {
    const page = pages.get(finding.page);
    return page ? locate(finding, page, site.entries) : finding;
  });
}

function locate(finding: Finding, page: Page, entries: Site["entries"]): Finding {
  const element = finding.selector
    ? elementBySelector(page.document, finding.selector)
    : elementAtLine(page.document, finding.line);
  if (!element) return finding;
  const line = finding.line ?? element.sourceCodeLocation?.startLine;
  const data = finding.data ?? entryAround(element, entries);
  return { ...finding, ...(line && { line }), ...(data && { data }) };
}

function entryAround(element: Element, entries: Site["entries"]): DataLine | undefined {
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode) {
    const id = node.attrs.find(({ name }) => name === "id")?.value;
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry) return entry;
  }
  return undefined;
}
