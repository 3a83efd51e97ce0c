import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Content } from "./content.ts";
import { kinds } from "./kinds.ts";
import { locator } from "./locate.ts";

/** The line of a data file on which an entry begins. */
export type EntryLine = { file: string; line: number; entry: string };

/** Finds the line of each entry by its id, so that a finding in a page can name it. */
export async function entryLines(
  folder: string,
  content: Content,
): Promise<ReadonlyMap<string, EntryLine>> {
  const lines = new Map<string, EntryLine>();
  for (const { name, file } of kinds) {
    const entries = name === "easyRead" ? content.easyRead.parts : content[name];
    if (!Array.isArray(entries)) continue;
    const locate = locator(await readFile(join(folder, file), "utf8"));
    entries.forEach(({ id }, index) => {
      const { line } = locate(name === "easyRead" ? ["parts", index] : [index]);
      lines.set(id, { file: `${basename(folder)}/${file}`, line, entry: id });
    });
  }
  return lines;
}
