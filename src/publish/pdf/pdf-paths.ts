/** Which pages become PDFs, and where those go. */
export const pdfPaths = {
  strategy: { page: "strategy.html", pdf: "downloads/strategy.pdf" },
  largePrint: { page: "strategy-large-print.html", pdf: "downloads/large-print.pdf" },
  easyRead: { page: "downloads/easy-read.html", pdf: "downloads/easy-read.pdf" },
} as const;

/** What there is as a PDF. */
export type PdfKind = keyof typeof pdfPaths;
