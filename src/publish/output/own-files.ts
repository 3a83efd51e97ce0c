import { existsSync } from "node:fs";
import { join } from "node:path";
import { listedFiles, sumsFile } from "../downloads/sums-file.ts";

/** What servers send in place of a file to browsers that can unpack it. */
const packed = [".gz", ".br", ".zst"];

/** Files that every site of ours has, and hardly another folder together. */
const marks = ["index.html", "_headers", "downloads.html"];

/** What is known of the files in a site of ours. */
export type OwnFiles = {
  /** Whether a build made what stands at a path, written with `/`. */
  isOwn: (path: string) => boolean;
  /** Whether the list of fingerprints told it; a damaged one says of no file whose it is. */
  isListed: boolean;
};

/**
 * The files that a build of ours made in a folder, by the list of fingerprints that it left there; their
 * compressed twins too, which are old as soon as the file is new.
 *
 * @returns nothing where the folder isn’t a site of ours
 */
export async function ownFiles(folder: string): Promise<OwnFiles | undefined> {
  const listed = new Set(await listedFiles(folder));
  const isListed = marks.every((name) => listed.has(name));
  if (!isListed && !marks.every((name) => existsSync(join(folder, name)))) return undefined;
  listed.add(sumsFile);
  const isOwn = (path: string): boolean => {
    const end = packed.find((ending) => path.endsWith(ending));
    return listed.has(path) || (!!end && listed.has(path.slice(0, -end.length)));
  };
  return { isOwn, isListed };
}
