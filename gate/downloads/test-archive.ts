import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { Entry, LocalFileHeader, ZipFile } from "yauzl";
import type { Flaw } from "./rules.ts";

/** An entry of an archive, with what stands before its bytes. */
export type ArchiveEntry = { entry: Entry; header: LocalFileHeader };

/** No strategy is as large, and a small file that unpacks to more is made to fill a disk. */
const byteLimit = 10_000_000_000;

/**
 * Tests a zip archive whole: its list of entries, what stands before each entry, and the checksum of
 * each entry's bytes, of which memory holds a part at a time. Bytes that are encrypted, or packed in a
 * way that only some programs know, aren't read.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 *
 * @param zip opened with `autoClose: false`; the caller closes it
 * @param file the archive's path
 */
export async function testArchive(
  zip: ZipFile,
  file: string,
): Promise<{ entries: ArchiveEntry[]; flaws: Flaw[] }> {
  const entries: ArchiveEntry[] = [];
  const flaws: Flaw[] = [];
  let bytes = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      bytes += entry.uncompressedSize;
      if (bytes > byteLimit) return { entries, flaws: [...flaws, hugeArchive()] };
      const header = await testEntry(zip, entry).catch(() => undefined);
      if (header) entries.push({ entry, header });
      else flaws.push(damagedEntry(entry));
    }
    if (await goesOn(zip, file)) flaws.push(damagedList());
  } catch (error) {
    flaws.push(flawOfList(error));
  }
  return { entries, flaws };
}

/** What is wrong with an archive that can't be opened at all. */
export function unopenedArchive(): Flaw {
  return {
    rule: "archive-damaged",
    message:
      "The archive can't be opened: it was cut short, something was added at its end, or it isn't a zip archive.",
  };
}

/** @throws where the entry isn't what was packed */
async function testEntry(zip: ZipFile, entry: Entry): Promise<LocalFileHeader> {
  const header = await zip.readLocalFileHeaderPromise(entry);
  const saysItsSum = (header.generalPurposeBitFlag & 8) === 0;
  if (
    !header.fileName.equals(entry.fileNameRaw) ||
    header.compressionMethod !== entry.compressionMethod ||
    (saysItsSum && !entry.isEncrypted() && header.crc32 !== entry.crc32)
  ) {
    throw new Error("What stands before the entry isn't what the archive's list says of it.");
  }
  if (!entry.canDecodeFileData()) return header;
  let sum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) sum = crc32(chunk, sum);
  if (sum !== entry.crc32) throw new Error("The checksum is another.");
  return header;
}

/** Whether the list of entries is longer than its end says. */
async function goesOn(zip: ZipFile, file: string): Promise<boolean> {
  const next = Buffer.alloc(4);
  const handle = await open(file);
  try {
    await handle.read(next, 0, 4, Number(zip.readEntryCursor));
  } finally {
    await handle.close();
  }
  return next.equals(Buffer.from("PK\x01\x02"));
}

function hugeArchive(): Flaw {
  return {
    rule: "archive-huge",
    message: `The archive unpacks to more than ${byteLimit / 1e9} gigabytes, which fills many a reader's disk.`,
  };
}

function damagedEntry({ fileName }: Entry): Flaw {
  return {
    rule: "archive-entry-damaged",
    message: `${fileName} in the archive is damaged: it isn't what was packed.`,
  };
}

function damagedList(): Flaw {
  return {
    rule: "archive-damaged",
    message: "The archive's list of what it holds is damaged.",
  };
}

function flawOfList(error: unknown): Flaw {
  const reason = error instanceof Error ? error.message : "";
  const [, path] = /^(?:absolute path|invalid relative path): (.*)$/s.exec(reason) ?? [];
  if (path === undefined) return damagedList();
  return {
    rule: "archive-path-outside",
    message: `${path} in the archive leads out of the folder into which a reader unpacks it.`,
  };
}
