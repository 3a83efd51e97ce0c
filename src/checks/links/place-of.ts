import type { DataLine, Finding } from "../finding.ts";
import type { Element } from "../site.ts";
import { attributeOf } from "./attribute-of.ts";
import { selectorOf } from "./selector-of.ts";

/** The fields of a finding that say where an element stands. */
export type PlaceOfElement = Pick<Finding, "selector" | "line" | "data">;

/**
 * Tells where an element stands: its selector, its line, and the line of `_data/` where it lies
 * inside an entry.
 */
export function placeOf(element: Element, entries: ReadonlyMap<string, DataLine>): PlaceOfElement {
  const line = element.sourceCodeLocation?.startLine;
  const data = dataLineOf(element, entries);
  return {
    selector: selectorOf(element),
    ...(line === undefined ? {} : { line }),
    ...(data ? { data } : {}),
  };
}

function dataLineOf(
  element: Element,
  entries: ReadonlyMap<string, DataLine>,
): DataLine | undefined {
  let node: Element["parentNode"] = element;
  while (node && "tagName" in node) {
    const entry = entries.get(attributeOf(node, "id") ?? "");
    if (entry) return entry;
    node = node.parentNode;
  }
  return undefined;
}
