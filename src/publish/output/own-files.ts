import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestFiles } from "../downloads/digest-files.ts";
import { listedDigests, sumsFile } from "../downloads/sums-file.ts";

/** What servers send in place of a file to browsers that can unpack it. */
const packed = [".gz", ".br", ".zst"];

/** Files that every site of ours has, and hardly another folder together. */
const marks = ["index.html", "_headers", "downloads.html"];

/** What is known of the files in a site of ours. */
export type OwnFiles = {
  /** Whether a build made what has this name, written with `/`, or its packed twin. */
  isOwn: (path: string) => boolean;
  /** Whether it is still what that build made. */
  isUnchanged: (path: string) => boolean;
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
  const listed = (await listedDigests(folder)) ?? new Map<string, string>();
  const isListed = marks.every((name) => listed.has(name));
  if (!isListed && !looksOurs(folder)) return undefined;
  const isOwn = (path: string): boolean => path === sumsFile || listed.has(baseOf(path));
  const baseOf = (path: string): string => {
    const end = packed.find((ending) => path.endsWith(ending)) ?? "";
    const base = path.slice(0, path.length - end.length);
    return listed.has(path) ? path : base;
  };
  const isUnchanged = (path: string): boolean =>
    path === sumsFile ||
    baseOf(path) !== path ||
    digestFiles(folder, [path]).get(path) === listed.get(path);
  return { isOwn, isUnchanged, isListed };
}

/** Whether a folder whose list was damaged is a site of ours all the same: its page names that list. */
function looksOurs(folder: string): boolean {
  if (![sumsFile, ...marks].every((name) => existsSync(join(folder, name)))) return false;
  try {
    return readFileSync(join(folder, "downloads.html"), "utf8").includes(`download="${sumsFile}"`);
  } catch {
    return false;
  }
}
