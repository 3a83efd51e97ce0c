import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { listFiles } from "../list-files.ts";
import { digestFiles } from "./digest-files.ts";
import { listPage } from "./write-downloads.ts";
import { sumsFile, writeSums } from "./write-sums.ts";

/**
 * Copies the downloads of an older build into a new one; what the new one has already stays. Nothing is
 * copied where one of them is missing, or isn’t as the older build’s list of fingerprints says. The new
 * build gets a list of its own.
 *
 * @returns whether the older build had them, all whole
 */
export async function takeOverDownloads(older: string, newer: string): Promise<boolean> {
  const taken = await wholeDownloads(older, newer).catch(() => undefined);
  if (!taken) return false;
  for (const name of taken) {
    await mkdir(dirname(join(newer, name)), { recursive: true });
    await copyFile(join(older, name), join(newer, name));
  }
  await writeSums(newer, digestFiles(newer, await listFiles(newer)));
  return true;
}

async function wholeDownloads(older: string, newer: string): Promise<string[] | undefined> {
  const lines = (await readFile(join(older, sumsFile), "utf8")).matchAll(/^(\S{64}) {2}(.+)$/gm);
  const sums = new Map([...lines].map(([, sum = "", name = ""]) => [name, sum]));
  const there = (await listFiles(join(older, "downloads"))).map((name) => `downloads/${name}`);
  const listed = [...sums.keys()].filter((name) => name.startsWith("downloads/"));
  const names = new Set([...listed, ...there, listPage]);
  const taken = [...names].filter((name) => !existsSync(join(newer, name)));
  const digests = digestFiles(older, taken);
  return taken.every((name) => digests.get(name) === sums.get(name)) ? taken : undefined;
}
