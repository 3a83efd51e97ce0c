import { readdir, stat } from "node:fs/promises";
import { checkPlace } from "./check-place.ts";
import { type Link, mendLink, readOutput } from "./linked-output.ts";
import { ownFiles } from "./own-files.ts";
import { recover } from "./work-folder.ts";

/** Where a build writes: `target` with all links resolved, and the link that leads there, if it is one. */
export type Output = { target: string; link?: Link };

/**
 * Makes sure that a site may be built into a folder: one that is empty or not there yet, or that holds
 * a site of ours. Ends what killed builds of that folder left half done.
 *
 * @param output the folder
 * @param data the folder of data files
 * @throws a plain sentence that says why it can’t be, and how to go on
 */
export async function checkOutput(output: string, data: string): Promise<Output> {
  checkPlace(output, data);
  const place = readOutput(output);
  if (place.link) await mendLink(place.link);
  await recover(place.target);

  const found = await stat(place.target).catch(() => undefined);
  if (!found) return place;
  if (!found.isDirectory()) {
    throw new Error(`“${output}” is a file, which would be lost. Name a folder, such as dist.`);
  }
  const [first] = (await readdir(place.target)).toSorted();
  if (first === undefined || (await ownFiles(place.target))) return place;
  throw new Error(
    `the folder “${output}” holds files that no build made, such as ${first}. Name a new folder, or empty this one yourself. What a host needs beside the site belongs in _files: each build takes it from there.`,
  );
}
