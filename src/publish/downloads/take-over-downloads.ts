import { access, cp } from "node:fs/promises";
import { join } from "node:path";
import { listPage, sumsFile } from "./write-downloads.ts";

/**
 * Copies the downloads of an older build into a new one; what the new one has already stays.
 *
 * @returns whether the older build had any
 */
export async function takeOverDownloads(older: string, newer: string): Promise<boolean> {
  const names = ["downloads", listPage, sumsFile];
  try {
    await Promise.all(names.map((name) => access(join(older, name))));
  } catch {
    return false;
  }
  for (const name of names)
    await cp(join(older, name), join(newer, name), { recursive: true, force: false });
  return true;
}
