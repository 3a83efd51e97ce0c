import { pageTable } from "../../../_includes/page-table.ts";

/** Which pages become PDFs, and where those go. */
export const pdfPaths = {
  strategy: { page: pageTable.strategy.path, pdf: "downloads/strategy.pdf" },
  largePrint: { page: pageTable["strategy-large-print"].path, pdf: "downloads/large-print.pdf" },
  easyRead: { page: pageTable["downloads/easy-read"].path, pdf: "downloads/easy-read.pdf" },
} as const;

/** What there is as a PDF. */
export type PdfKind = keyof typeof pdfPaths;
