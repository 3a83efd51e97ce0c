import type { ElementFinder } from "./element-finder.ts";
import type { DataLine, Finding } from "./finding.ts";
import type { Element, Site } from "./site.ts";

/**
 * Adds to each finding the line of the built page and, where its element lies inside an entry of
 * `_data/`, the line where an editor can mend it: the entry of the nearest element around it that
 * names an entry by its `data-entry`, or by its id.
 */
export function locateInData(
  findings: readonly Finding[],
  elementOf: ElementFinder,
  entries: Site["entries"],
): Finding[] {
  return findings.map((finding) => {
    const element = elementOf(finding);
    if (!element) return finding;
    const line = finding.line ?? element.sourceCodeLocation?.startLine;
    const data = finding.data ?? entryAround(element, entries);
    return { ...finding, ...(line && { line }), ...(data && { data }) };
  });
}

function entryAround(element: Element, entries: Site["entries"]): DataLine | undefined {
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode) {
    for (const { name, value } of node.attrs) {
      const entry = name === "data-entry" || name === "id" ? entries.get(value) : undefined;
      if (entry) return entry;
    }
  }
  return undefined;
}
