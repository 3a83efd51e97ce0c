import { readdir, stat } from "node:fs/promises";
import { checkPlace } from "./check-place.ts";
import { type Link, mendLink, readOutput } from "./linked-output.ts";
import { ownFiles } from "./own-files.ts";
import { recover } from "./work-folder.ts";

/** Where a build writes. */
export type Output = {
  /** As the person named it. */
  named: string;
  /** With all links resolved. */
  target: string;
  /** The link that leads there, if it is one. */
  link?: Link;
};

/**
 * Finds the folder for a build, and ends what killed builds of that folder left half done.
 *
 * @param named the folder, there or not
 * @param data the folder of data files
 * @throws a plain sentence where people’s own files would be lost, which says how to go on
 */
export async function findOutput(named: string, data: string): Promise<Output> {
  checkPlace(named, data);
  const place = readOutput(named);
  if (place.link) await mendLink(place.link);
  await recover(place.target);
  return { named, ...place };
}

/**
 * Makes sure that a site may be built into a folder: one that is empty or not there yet, or that holds
 * a site of ours.
 *
 * @throws a plain sentence that says why it can’t be, and how to go on
 */
export async function checkOutput({ named: output, target }: Output): Promise<void> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return;
  if (!found.isDirectory()) {
    throw new Error(`“${output}” is a file, which would be lost. Name a folder, such as dist.`);
  }
  const [first] = (await readdir(target)).toSorted();
  if (first === undefined || (await ownFiles(target))) return;
  throw new Error(
    `the folder “${output}” holds files that no build made, such as ${first}. Name a new folder, or empty this one yourself. What a host needs beside the site belongs in _files: each build takes it from there.`,
  );
}
