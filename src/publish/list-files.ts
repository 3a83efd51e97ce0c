import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** All files of a folder and of the folders in it, as sorted paths with `/`, on every system. */
export async function listFiles(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
