import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The list of fingerprints, in the site’s root. */
export const sumsFile = "SHA256SUMS";

/**
 * Writes the list in the form that `sha256sum --check` and `shasum --check` read.
 *
 * @param digests the SHA-256 of each file in hexadecimal, by its path in the folder
 */
export async function writeSums(
  folder: string,
  digests: ReadonlyMap<string, string>,
): Promise<void> {
  const lines = [...digests]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sha256]) => `${sha256}  ${name}\n`);
  await writeFile(join(folder, sumsFile), lines.join(""));
}

/** The paths that the list of a folder names; nothing where there is no such list. */
export async function listedFiles(folder: string): Promise<string[] | undefined> {
  const text = await readFile(join(folder, sumsFile), "utf8").catch(() => undefined);
  return text?.split("\n").flatMap((line) => /^[\da-f]{64} {2}(.+)$/.exec(line)?.[1] ?? []);
}
