import { pathToFileURL } from "node:url";
import type { Site } from "check-barriers";
import { launchChromium } from "check-barriers/chromium";
import type { Browser, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";

/** How a page is looked at. Sizes in CSS px. */
export type Look = { width?: number; height?: number; scheme?: "light" | "dark" };

/** Starts one Chromium for the tests of a file. */
export function inChromium() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** Opens a page of a built site from disk, hands it to a function, and closes it. */
  return async <T>(
    site: Site,
    path: string,
    { width = 1280, height = 900, scheme = "light" }: Look,
    use: (page: Page) => Promise<T>,
  ): Promise<T> => {
    const page = await browser.newPage();
    try {
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.goto(pathToFileURL(`${site.folder}/${path}`).href);
      return await use(page);
    } finally {
      await page.close();
    }
  };
}
