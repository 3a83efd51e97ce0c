import puppeteer, { type Page } from "puppeteer-core";
import { browserOptions } from "./browser-options.ts";
import type { Pages } from "./tool.ts";

/** Ms that one page may take. */
const timeLimit = 30_000;

/**
 * Opens each page in a tab of its own, two at once, and gives what `look` makes of it, by its path;
 * a page that can’t be looked at (it leads away at once, say) is left out.
 */
export async function visitPages<T>(
  { url, paths }: Pages,
  look: (tab: Page, path: string) => Promise<T>,
): Promise<Map<string, T>> {
  const browser = await puppeteer.launch(await browserOptions());
  const results = new Map<string, T>();
  const queue = new Set(paths).values();
  const visit = async (path: string) => {
    const tab = await browser.newPage();
    const late = Promise.withResolvers<never>();
    const timer = setTimeout(() => late.reject(new Error("out of time")), timeLimit);
    try {
      tab.on("dialog", (dialog) => void dialog.dismiss().catch(() => undefined));
      const looked = tab.goto(url + path).then(() => look(tab, path));
      results.set(path, await Promise.race([looked, late.promise]));
    } catch {
      return;
    } finally {
      clearTimeout(timer);
      await tab.close().catch(() => undefined);
    }
  };
  const worker = async () => {
    for (const path of queue) await visit(path);
  };
  try {
    await Promise.all([worker(), worker()]);
    return results;
  } finally {
    await browser.close();
  }
}
