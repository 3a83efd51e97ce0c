import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { type PageParts, preparePage } from "./prepare-page.ts";

/** A page as Chromium prints it, and what it holds. */
export type PrintedPage = PageParts & { bytes: Uint8Array };

/** Prints a page from disk as a tagged PDF with bookmarks, on the paper that its style sheet names. */
export async function printPage(browser: Browser, file: string): Promise<PrintedPage> {
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    await page.emulateMediaType("print");
    const parts = await page.evaluate(preparePage);
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
    return { ...parts, bytes };
  } finally {
    await page.close();
  }
}
