import { createHash } from "node:crypto";
import { createWriteStream, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { openCache } from "check-barriers/cache";
import { ZipFile } from "yazl";

/** A file to pack: the name it has inside, where it lies on disk, and its SHA-256 in hexadecimal. */
export type ZipEntry = {
  name: string;
  file: string;
  sha256: string;
  /** Packed without compression. */
  stored?: boolean;
};

/** One archive of each name is kept: the last. */
const cache = openCache(join(import.meta.dirname, "../../../node_modules/.cache/archives"));

/**
 * Packs files in the order given. The same files give the same bytes: all bear the same day, and no
 * time zone, owner or folder of this machine goes in. What was packed last is kept, so that nothing is
 * packed twice. Beyond some megabytes, files are streamed, so that memory doesn’t grow with the site.
 *
 * @param day that all files bear: `2026-11-23`
 */
export async function writeZip(
  entries: readonly ZipEntry[],
  output: string,
  day: string,
): Promise<void> {
  const name = basename(output);
  const key = contentKey(entries, day);
  if (await cache.readInto(output, name, key)) return;
  await pack(entries, output, day);
  await cache.writeFrom(output, name, key);
}

/** This very file: what an older form of it packed has other bytes. */
const packer = readFileSync(import.meta.filename, "utf8");

function contentKey(entries: readonly ZipEntry[], day: string): string {
  const parts = entries.map(({ name, sha256, stored = false }) => [name, sha256, stored]);
  const { zlib } = process.versions;
  return createHash("sha256")
    .update(JSON.stringify([packer, zlib, process.arch, day, parts]))
    .digest("hex");
}

/** Bytes that are read and packed at once, in half the time; beyond it, files are streamed one by one. */
const mostInMemory = 16 * 1024 * 1024;

async function pack(entries: readonly ZipEntry[], output: string, day: string): Promise<void> {
  const bytes = entries.reduce((sum, { file }) => sum + statSync(file).size, 0);
  const zip = new ZipFile();
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  // Zip’s own time has no zone and is read from the local clock: noon here is noon everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const fixed = { mtime, mode: 0o100644, forceDosTimestamp: true };
  const packed = zip.outputStream as Readable;
  zip.on("error", (error: Error) => packed.destroy(error));
  const written = pipeline(packed, createWriteStream(output));
  for (const { name, file, stored = false } of entries) {
    const how = stored ? { compress: false } : { compressionLevel: 9 };
    // What is stored must say its size before its bytes.
    if (stored || bytes <= mostInMemory)
      zip.addBuffer(readFileSync(file), name, { ...fixed, ...how });
    else zip.addFile(file, name, { ...fixed, ...how });
  }
  zip.end();
  await written;
}
