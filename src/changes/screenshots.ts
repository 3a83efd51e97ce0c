import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "check-barriers/chromium";
import type { Browser } from "puppeteer-core";
import type { SiteChanges } from "./compare-sites.ts";

/** Pictures of pages as data addresses, by path; and a sentence where some or all are missing. */
export type Screenshots = {
  pages: ReadonlyMap<string, { before?: string; after?: string }>;
  note?: string;
};

/** A report with more pictures than this is too large to pass on. */
const most = 12;

/** Takes pictures of the pages that changed, when there is a browser. */
export async function screenshots(
  changes: SiteChanges,
  folders: { before: string; after: string },
): Promise<Screenshots> {
  const changed = changes.pages.filter(({ pages }) => pages.length === 1);
  if (changed.length === 0) return { pages: new Map() };
  let browser: Browser;
  try {
    browser = await launchChromium();
  } catch (error) {
    return {
      pages: new Map(),
      note: `There are no pictures, since no browser was found. ${(error as Error).message}`,
    };
  }
  try {
    const pages = new Map<string, { before?: string; after?: string }>();
    for (const {
      kind,
      pages: [path = ""],
    } of changed.slice(0, most)) {
      const shots: { before?: string; after?: string } = {};
      if (kind !== "added") shots.before = await picture(browser, join(folders.before, path));
      if (kind !== "removed") shots.after = await picture(browser, join(folders.after, path));
      pages.set(path, shots);
    }
    const left = changed.length - pages.size;
    return {
      pages,
      ...(left > 0
        ? { note: `Pictures of the first ${most} pages follow; ${left} more changed.` }
        : {}),
    };
  } finally {
    await browser.close();
  }
}

async function picture(browser: Browser, file: string): Promise<string> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 900, height: 700 });
    await page.goto(pathToFileURL(file).href);
    const bytes = await page.screenshot({
      fullPage: true,
      type: "webp",
      quality: 70,
      encoding: "base64",
    });
    return `data:image/webp;base64,${bytes}`;
  } finally {
    await page.close();
  }
}
