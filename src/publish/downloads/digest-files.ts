import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

/** The SHA-256 of files, in hexadecimal, by the names given. */
export async function digestFiles(
  folder: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for (const name of names) {
    const hash = createHash("sha256");
    await pipeline(createReadStream(join(folder, name)), hash);
    digests.set(name, hash.digest("hex"));
  }
  return digests;
}
