import type { RawContent } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";
import { normalise } from "../../src/content/read/normalise.ts";
import type { Workspace } from "../../src/edit/workspace.ts";
import { readFolder } from "../../src/load/read-folder.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";

/** A workspace of a folder of data files. */
export async function workspaceOf(folder: string): Promise<Workspace> {
  const { files, strays, further } = await readFolder(folder);
  const content: RawContent = {};
  for (const { name, file, whenAbsent } of kinds) {
    if (whenAbsent !== undefined && strays.missing.has(file))
      content[name] = structuredClone(whenAbsent);
  }
  for (const { kind, file } of files) {
    if ("value" in file) content[kind.name] = normalise(file.value);
  }
  const pictures = [...pictureNames].map((name) => ({ name, title: name, words: "" }));
  return { content, files: further, pictures, today: "2026-11-25", base: "/.edit/" };
}
