import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Browser } from "puppeteer-core";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { organisationNames } from "../../../_includes/organisation-names.ts";
import type { Site } from "../../../_includes/page-context.ts";
import { type PdfKind, pdfPaths } from "./pdf-paths.ts";

/**
 * Prints the built pages that readers keep as tagged PDFs. Where everything is too long for one file,
 * only the easy read becomes a PDF: nobody wants a row of PDFs that link to each other.
 *
 * @param folder the built pages; the PDFs are written into it
 * @param warn told in a sentence where there will be no PDFs, or not all
 * @throws when a PDF isn’t what its page is
 */
export async function writePdfs(
  site: Site,
  folder: string,
  warn: (sentence: string) => void,
): Promise<void> {
  const isOneFile = site.pages.volumes.length === 1;
  const hasEasyRead = site.content.easyRead.parts.length > 0;
  if (!isOneFile) {
    warn(
      hasEasyRead
        ? "Only the easy read is there as a PDF: everything is too long for one file."
        : "The site has no PDFs: everything is too long for one file.",
    );
  }
  if (!isOneFile && !hasEasyRead) return;
  const browser = await startBrowser().catch((error) => {
    warn(`The site has no PDFs, since no browser could be started. ${plainReason(error)}`);
  });
  if (!browser) return;
  try {
    const kinds = Object.keys(pdfPaths) as PdfKind[];
    const wanted = kinds.filter((kind) => (kind === "easyRead" ? hasEasyRead : isOneFile));
    const printed: { pdf: string; bytes: Uint8Array }[] = [];
    for (const kind of wanted) {
      const bytes = await printPdf(site, folder, browser, kind);
      if (!bytes) {
        warn(
          "The site has no PDFs: with the fonts of this machine, some of its letters would be missing in them, or lost to a screen reader.",
        );
        return;
      }
      printed.push({ pdf: join(folder, pdfPaths[kind].pdf), bytes });
    }
    for (const { pdf, bytes } of printed) {
      await mkdir(dirname(pdf), { recursive: true });
      await writeFile(pdf, bytes);
    }
  } finally {
    await browser.close();
  }
}

/** Only who prints needs the browser and the library, which `npm ci --omit=dev` leaves out. */
async function startBrowser(): Promise<Browser> {
  const { launchChromium } = await import("check-barriers/chromium");
  await import("./complete-pdf.ts");
  return launchChromium();
}

async function printPdf(site: Site, folder: string, browser: Browser, kind: PdfKind) {
  const [{ printPage }, { completePdf }] = await Promise.all([
    import("./print-page.ts"),
    import("./complete-pdf.ts"),
  ]);
  const { language, updated } = site.content.publication;
  const printed = await printPage(browser, join(folder, pdfPaths[kind].page));
  return completePdf(printed, { author: authorOf(site), language, updated });
}

/** Who made this site; never those whose strategy others copied. */
function authorOf({ content, index }: Site): string {
  const { kind, publisher, owners, shortTitle } = content.publication;
  return kind === "official"
    ? organisationNames(index.organisations, publisher ? [publisher] : owners)
    : interfaceText.websiteAsAuthor(shortTitle);
}

/** A browser that can’t start writes pages of advice behind the reason. */
function plainReason(error: unknown): string {
  const [reason = ""] = String((error as Error).message).split("TROUBLESHOOTING");
  return reason.replace(/\s+/g, " ").trim();
}
