import { readdir } from "node:fs/promises";
import { join } from "node:path";

/**
 * Lists the files of the folders that lead to the given paths, for a page that is checked without
 * its site. Only these folders are read: the page may stand in someone's whole home folder.
 *
 * @param folder the page's folder
 * @param paths paths inside that folder, with `/`, that may or may not exist
 * @returns paths inside that folder, spelled as on disk
 */
export async function filesBeside(folder: string, paths: Iterable<string>): Promise<string[]> {
  const folders = new Set([""]);
  for (const path of paths) {
    const parts = path.split("/");
    for (let depth = 1; depth <= parts.length; depth++)
      folders.add(parts.slice(0, depth).join("/"));
  }
  const lists = await Promise.all([...folders].map((inner) => filesOf(folder, inner)));
  return lists.flat();
}

async function filesOf(folder: string, inner: string): Promise<string[]> {
  try {
    const found = await readdir(join(folder, inner), { withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => (inner ? `${inner}/${entry.name}` : entry.name));
  } catch {
    // Most of the paths are files, or not there at all.
    return [];
  }
}
