import type { DataLine, Element } from "check-barriers";

/**
 * The line of `_data/` where an editor can mend an element of a page: that of the nearest entry
 * around it, which is named by a `data-entry` or by an id.
 *
 * @param entries the lines of `_data/` by entry id
 */
export function entryAround(
  element: Element,
  entries: ReadonlyMap<string, DataLine>,
): DataLine | undefined {
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode) {
    for (const { name, value } of node.attrs) {
      const entry = name === "data-entry" || name === "id" ? entries.get(value) : undefined;
      if (entry) return entry;
    }
  }
  return undefined;
}
