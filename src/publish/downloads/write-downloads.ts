import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Download, DownloadKind } from "../../../_includes/download-list.ts";
import type { Site } from "../../../_includes/page-context.ts";
import { pageTable } from "../../../_includes/page-table.ts";
import { render } from "../../pages/downloads.11ty.ts";
import { writeBook } from "../book/write-book.ts";
import { listFiles } from "../list-files.ts";
import { type PdfKind, pdfPaths } from "../pdf/pdf-paths.ts";
import { addFiles, type HostFiles } from "./add-files.ts";
import { archivePath } from "./archive-path.ts";
import { digestFiles } from "./digest-files.ts";
import { sumsFile, writeSums } from "./sums-file.ts";
import { dataFiles, writeData } from "./write-data.ts";
import { writeZip } from "./write-zip.ts";

/** Where each download stands in the site, in the order in which readers see them. */
const paths: Record<DownloadKind, string> = {
  strategy: pageTable.strategy.path,
  largePrint: pageTable["strategy-large-print"].path,
  easyRead: pageTable["downloads/easy-read"].path,
  book: "downloads/book.epub",
  archive: archivePath,
  data: `downloads/${dataFiles.data}`,
  dataSchema: `downloads/${dataFiles.schema}`,
};

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
 * @param pdfs what is there as a PDF, too
 * @throws a plain sentence when one of those has the name of a page or download
 */
export async function writeDownloads(
  site: Site,
  {
    folder,
    workshop,
    further,
    pdfs,
  }: { folder: string; workshop: string; further: HostFiles; pdfs: readonly PdfKind[] },
): Promise<void> {
  await mkdir(join(folder, "downloads"), { recursive: true });
  await writeData(site.content, join(folder, "downloads"));
  await writeBook(site, { workshop, output: join(folder, paths.book) });

  const { archive, ...inside } = paths;
  await writeList(site, folder, Object.keys(inside) as DownloadKind[], pdfs);
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
  await writeZip(entries, join(folder, archive), site.content.publication.updated);

  await writeList(site, folder, Object.keys(paths) as DownloadKind[], pdfs);
  const added = await addFiles(further, folder);
  const changed = digestFiles(folder, [listPage, archive, ...added]);
  await writeSums(folder, new Map([...digests, ...changed]));
}

/** The page that lists the downloads. */
export const listPage = pageTable.downloads.path;

async function writeList(
  site: Site,
  folder: string,
  kinds: DownloadKind[],
  pdfs: readonly PdfKind[],
): Promise<void> {
  const fileAt = async (path: string) => ({ path, bytes: (await stat(join(folder, path))).size });
  const downloads: Download[] = [];
  for (const kind of kinds) {
    const file = await fileAt(paths[kind]);
    const printed = pdfs.find((pdf) => pdf === kind);
    const pdf = printed && (await fileAt(pdfPaths[printed].pdf));
    downloads.push({ kind, ...file, ...(pdf ? { pdf } : {}) });
  }
  await writeFile(join(folder, listPage), render({ site: () => site, downloads }));
}
