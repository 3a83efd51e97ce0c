import { allPages } from "../../_includes/page-table.ts";
import type { EntryLine } from "../content/across/entry-lines.ts";
import type { Content } from "../content/content.ts";
import type { DataPlace, FindPlace } from "../content/read/data-place.ts";

/**
 * The line of `_data/` from which each page’s words come, by the page’s path. A page that several
 * files feed is given the one whose words stand there first.
 */
export function pagePlaces(
  content: Content,
  entries: ReadonlyMap<string, EntryLine>,
  place: FindPlace,
): ReadonlyMap<string, DataPlace> {
  const places = new Map<string, DataPlace>();
  for (const [, row] of allPages) {
    // The file of a page that has nothing to say may be absent
    if (row.words && !row.isEmpty?.(content)) places.set(row.path, place(...row.words));
    if (!("ids" in row)) continue;
    for (const [index, id] of row.ids?.(content).entries() ?? []) {
      const entry = entries.get(id);
      if (entry) places.set(row.address(index + 1, content), entry);
    }
  }
  return places;
}
