import { listedFiles, sumsFile } from "../downloads/sums-file.ts";

/** What servers send in place of a file to browsers that can unpack it. */
const packed = [".gz", ".br", ".zst"];

/** Files that every site of ours has, and hardly another folder together. */
const marks = ["index.html", "_headers", "downloads.html"];

/**
 * The files that a build of ours made in a folder, by the list of fingerprints that it left there; their
 * compressed twins too, which are old as soon as the file is new.
 *
 * @returns whether a path in the folder, written with `/`, is ours; nothing where the folder isn’t a site of ours
 */
export async function ownFiles(folder: string): Promise<((path: string) => boolean) | undefined> {
  const listed = new Set(await listedFiles(folder));
  if (!marks.every((name) => listed.has(name))) return undefined;
  listed.add(sumsFile);
  return (path) => {
    const end = packed.find((ending) => path.endsWith(ending));
    return listed.has(path) || (!!end && listed.has(path.slice(0, -end.length)));
  };
}
