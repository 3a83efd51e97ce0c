import type { ElementFinder } from "./element-finder.ts";
import type { DataLine, Finding } from "./finding.ts";
import type { Element, Site } from "./site.ts";

/**
 * Adds to each finding the line of the built page and, where its element lies inside an entry of
 * `_data/`, the line where an editor can mend it: the entry of the nearest element around it whose
 * id is an entry's id.
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
    const id = node.attrs.find(({ name }) => name === "id")?.value;
    const entry = id === undefined ? undefined : entries.get(id);
    if (entry) return entry;
  }
  return undefined;
}
