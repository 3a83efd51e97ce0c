import type { Workspace } from "../../src/edit/workspace.ts";
import { rawContent } from "../../src/load/raw-content.ts";
import { readFolder } from "../../src/load/read-folder.ts";
import { pictureNames } from "../../src/pictures/picture-names.ts";

/** A workspace of a folder of data files. */
export async function workspaceOf(folder: string): Promise<Workspace> {
  const read = await readFolder(folder);
  const content = rawContent(read);
  const pictures = [...pictureNames].map((name) => ({ name, title: name, words: "" }));
  return { content, files: read.further, pictures, today: "2026-11-25", base: "/.edit/" };
}
