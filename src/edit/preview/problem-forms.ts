import { basename } from "node:path";
import type { Kind } from "../../content/kinds.ts";
import type { Problem } from "../../content/problem.ts";
import { type Locate, locator } from "../../content/source/locate.ts";
import { rawContent } from "../../load/raw-content.ts";
import { readFolder } from "../../load/read-folder.ts";
import { entriesOf } from "../entries.ts";
import { formOf } from "../form-at.ts";

/**
 * Finds for each mistake in the data the form by which it can be mended: that of the entry or of the part
 * in which it stands. There is none where the file can’t be read as data.
 *
 * @param folder the folder of data files
 * @returns the path of a form for each mistake, in their order
 */
export async function problemForms(
  folder: string,
  problems: readonly Problem[],
): Promise<(string | undefined)[]> {
  const read = await readFolder(folder);
  const content = rawContent(read);
  const locators = new Map<Kind, Locate>();
  return problems.map(({ file: path, line, column }) => {
    const found = read.files.find(({ kind }) => kind.file === basename(path));
    if (!found || "problem" in found.file) return undefined;
    const { kind, file } = found;
    const locate = locators.get(kind) ?? locator(file.source);
    locators.set(kind, locate);
    // Fields may stand in any order
    const [nearest] = startsIn(kind, content[kind.name])
      .map((way) => ({ way, ...locate(way) }))
      .filter((start) => start.line < line || (start.line === line && start.column <= column))
      .sort((a, b) => b.line - a.line || b.column - a.column);
    return formOf({ content }, kind.name, nearest?.way ?? [])?.path;
  });
}

/** Where the parts and entries of a kind begin, entries behind the field that holds them. */
function startsIn(kind: Kind, value: unknown): PropertyKey[][] {
  const list = entriesOf(kind, value);
  const entries = list?.entries.map((_, index) => [...list.way, index]) ?? [];
  if (kind.opening === "[") return entries;
  const fields = Object.keys(Object(value)).map((field) => [field]);
  return [...fields, ...entries];
}
