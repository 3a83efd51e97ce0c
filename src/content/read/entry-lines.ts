import type { Content } from "../content.ts";
import { kinds } from "../kinds.ts";
import { placeFinder } from "./place-finder.ts";

/** The line of a data file on which an entry begins. */
export type EntryLine = { file: string; line: number; entry: string };

/** Finds the line of each entry by its id, so that a finding in a page can name it. */
export async function entryLines(
  folder: string,
  content: Content,
): Promise<ReadonlyMap<string, EntryLine>> {
  const place = await placeFinder(folder);
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
