import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../../../_includes/page-context.ts";
import { listFiles } from "../list-files.ts";
import { addFiles, type HostFiles } from "./add-files.ts";
import { digestFiles } from "./digest-files.ts";
import { listedFiles, sumsFile, writeSums } from "./sums-file.ts";
import { listPage, writeList } from "./write-list.ts";

/**
 * Copies the downloads of an older build into a new one, which gets a list of them of its own; what the
 * new one has already stays. Nothing is
 * copied where one of them is missing, or isn’t as the older build’s list of fingerprints says. The new
 * build gets a list of its own, by which the next build knows which files are ours.
 *
 * @param further the files for the host
 * @returns whether the older build had them, all whole
 * @throws a plain sentence when a file for the host has the name of a page or download
 */
export async function takeOverDownloads(
  site: Site,
  older: string,
  newer: string,
  further: HostFiles,
): Promise<boolean> {
  const taken = await wholeDownloads(older, newer, further).catch(() => undefined);
  if (!taken) return false;
  for (const name of taken) {
    if (name === listPage) continue;
    await mkdir(dirname(join(newer, name)), { recursive: true });
    await copyFile(join(older, name), join(newer, name));
  }
  // Versions and documents stand on it, too
  await writeList(site, newer);
  await addFiles(further, newer);
  await writeSums(newer, digestFiles(newer, await listFiles(newer)));
  return true;
}

async function wholeDownloads(
  older: string,
  newer: string,
  further: HostFiles,
): Promise<string[] | undefined> {
  const lines = new Set((await readFile(join(older, sumsFile), "utf8")).split("\n"));
  const there = (await listFiles(join(older, "downloads"))).map((name) => `downloads/${name}`);
  const listed = (await listedFiles(older))?.filter((name) => name.startsWith("downloads/"));
  const names = new Set([...(listed ?? []), ...there, listPage]);
  const isTaken = (name: string) =>
    !existsSync(join(newer, name)) && !existsSync(join(further.from, name));
  const taken = [...names].filter(isTaken);
  const digests = digestFiles(older, taken);
  return taken.every((name) => lines.has(`${digests.get(name)}  ${name}`)) ? taken : undefined;
}
