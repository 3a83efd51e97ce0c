import type { DataLine, Element } from "check-barriers";

/** An entry around an element of a page: where it begins in the data, and the element that holds it. */
export type EntryAround = { data: DataLine; holder: Element };

/**
 * The nearest entry around an element of a page, which is named by a `data-entry` or by an id.
 *
 * @param entries the lines of `_data/` by entry id
 */
export function entryAround(
  element: Element,
  entries: ReadonlyMap<string, DataLine>,
): EntryAround | undefined {
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode) {
    for (const { name, value } of node.attrs) {
      const data = name === "data-entry" || name === "id" ? entries.get(value) : undefined;
      if (data) return { data, holder: node };
    }
  }
  return undefined;
}
