import { access, cp } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../list-files.ts";
import { addFiles } from "./add-files.ts";
import { digestFiles } from "./digest-files.ts";
import { writeSums } from "./sums-file.ts";
import { listPage } from "./write-downloads.ts";

/**
 * Copies the downloads of an older build into a new one; what the new one has already stays. The list
 * of fingerprints is made anew, since by it the next build knows which files are ours.
 *
 * @param further a folder of files for the host, there or not
 * @returns whether the older build had any
 * @throws a plain sentence when a file for the host has the name of a page or download
 */
export async function takeOverDownloads(
  older: string,
  newer: string,
  further: string,
): Promise<boolean> {
  const names = ["downloads", listPage];
  try {
    await Promise.all(names.map((name) => access(join(older, name))));
  } catch {
    return false;
  }
  for (const name of names)
    await cp(join(older, name), join(newer, name), { recursive: true, force: false });
  await addFiles(further, newer);
  await writeSums(newer, digestFiles(newer, await listFiles(newer)));
  return true;
}
