import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise } from "yauzl";

/** Unpacks an archive into a folder, and gives its entries in their order. */
export async function unpack(archive: string, folder: string): Promise<Entry[]> {
  const zip = await openPromise(archive);
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) {
    const file = join(folder, entry.fileName);
    await mkdir(dirname(file), { recursive: true });
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(file));
    entries.push(entry);
  }
  return entries;
}
