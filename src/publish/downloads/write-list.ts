import { existsSync } from "node:fs";
import { stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Download, DownloadKind } from "../../../_includes/download-list.ts";
import type { Site } from "../../../_includes/page-context.ts";
import { pageTable } from "../../../_includes/page-table.ts";
import { render } from "../../pages/downloads.11ty.ts";
import { type PdfKind, pdfPaths } from "../pdf/pdf-paths.ts";
import { archivePath } from "./archive-path.ts";
import { dataFiles } from "./write-data.ts";

/** Where each download stands in the site, in the order in which readers see them. */
export const downloadPaths: Record<DownloadKind, string> = {
  strategy: pageTable.strategy.path,
  largePrint: pageTable["strategy-large-print"].path,
  easyRead: pageTable["downloads/easy-read"].path,
  book: "downloads/book.epub",
  archive: archivePath,
  data: `downloads/${dataFiles.data}`,
  dataSchema: `downloads/${dataFiles.schema}`,
};

/** The page that lists the downloads. */
export const listPage = pageTable.downloads.path;

/** Writes the page that lists the downloads: those that stand in the folder, and which of them are PDFs, too. */
export async function writeList(site: Site, folder: string): Promise<void> {
  const fileAt = async (path: string) => ({ path, bytes: (await stat(join(folder, path))).size });
  const downloads: Download[] = [];
  for (const [kind, path] of Object.entries(downloadPaths) as [DownloadKind, string][]) {
    if (!existsSync(join(folder, path))) continue;
    const printed = isPdfKind(kind) ? pdfPaths[kind].pdf : undefined;
    const pdf = printed && existsSync(join(folder, printed)) ? await fileAt(printed) : undefined;
    downloads.push({ kind, ...(await fileAt(path)), ...(pdf ? { pdf } : {}) });
  }
  await writeFile(join(folder, listPage), render({ site: () => site, downloads }));
}

const isPdfKind = (kind: DownloadKind): kind is PdfKind & DownloadKind => kind in pdfPaths;
