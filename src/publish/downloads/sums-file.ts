import { lstatSync } from "node:fs";
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

/** The fingerprints that the list of a folder gives, by path; nothing where there is no such list. */
export async function listedDigests(folder: string): Promise<Map<string, string> | undefined> {
  const file = join(folder, sumsFile);
  // A pipe would be waited for without end
  if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
  const lines = (await readFile(file, "utf8")).split("\n");
  return new Map(
    lines.flatMap((line) => {
      const [, sha256, name] = /^([\da-f]{64}) {2}(.+)$/s.exec(line) ?? [];
      return sha256 && name ? [[name, sha256] as const] : [];
    }),
  );
}

/** The paths that the list of a folder names; nothing where there is no such list. */
export async function listedFiles(folder: string): Promise<string[] | undefined> {
  const digests = await listedDigests(folder);
  return digests && [...digests.keys()];
}
