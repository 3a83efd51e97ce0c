import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../../../_includes/page-context.ts";
import { writeBook } from "../book/write-book.ts";
import { listFiles } from "../list-files.ts";
import { addFiles, type HostFiles } from "./add-files.ts";
import { archivePath } from "./archive-path.ts";
import { digestFiles } from "./digest-files.ts";
import { sumsFile, writeSums } from "./sums-file.ts";
import { writeData } from "./write-data.ts";
import { downloadPaths, listPage, writeList } from "./write-list.ts";
import { writeZip } from "./write-zip.ts";

/**
 * Makes all that readers can take away, from the built pages, and the page that lists it.
 *
 * An archive can’t tell its own size or fingerprint, nor hold itself. So the list and the fingerprints
 * are written twice: for the inside of the archive without it, then for the site with it. What a host
 * needs beside the site is none of the archive’s, which others may put anywhere.
 *
 * PDFs are inside it: whoever gets it on a memory stick may be one who reads nothing else.
 *
 * @param folder the built pages; the downloads are written into it
 * @param workshop an empty folder for parts, which the caller removes
 * @param further the files for the host
 * @throws a plain sentence when one of those has the name of a page or download
 */
export async function writeDownloads(
  site: Site,
  { folder, workshop, further }: { folder: string; workshop: string; further: HostFiles },
): Promise<void> {
  await mkdir(join(folder, "downloads"), { recursive: true });
  await writeData(site.content, join(folder, "downloads"));
  await writeBook(site, { workshop, output: join(folder, downloadPaths.book) });

  await writeList(site, folder);
  const files = await listFiles(folder);
  const digests = digestFiles(folder, files);
  await writeSums(folder, digests);

  const packed = [...files, sumsFile].sort();
  const own = digestFiles(folder, [sumsFile]);
  const entries = packed.map((name) => ({
    name,
    file: join(folder, name),
    sha256: digests.get(name) ?? own.get(name) ?? "",
  }));
  await writeZip(entries, join(folder, archivePath), site.content.publication.updated);

  await writeList(site, folder);
  const added = await addFiles(further, folder);
  const changed = digestFiles(folder, [listPage, archivePath, ...added]);
  await writeSums(folder, new Map([...digests, ...changed]));
}
