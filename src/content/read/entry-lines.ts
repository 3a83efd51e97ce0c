import type { Content } from "../content.ts";
import { kinds } from "../kinds.ts";
import type { DataPlace, FindPlace } from "./data-place.ts";

/** The place in a data file where an entry begins. */
export type EntryLine = DataPlace & { entry: string };

/** Finds where each entry begins, by its id, so that a finding in a page can name it. */
export function entryLines(content: Content, place: FindPlace): ReadonlyMap<string, EntryLine> {
  const lines = new Map<string, EntryLine>();
  for (const { name } of kinds) {
    const list = name === "easyRead" ? content.easyRead.parts : content[name];
    if (!Array.isArray(list)) continue;
    list.forEach(({ id }, index) => {
      const path = name === "easyRead" ? ["parts", index] : [index];
      lines.set(id, { ...place(name, path), entry: id });
    });
  }
  return lines;
}
