import { EventEmitter, once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "check-barriers/chromium";
import type { Browser, BrowserContext, Page } from "puppeteer-core";
import { afterAll, beforeAll } from "vitest";
import type { Content } from "../../../src/content/content.ts";
import { editorPage } from "../../../src/edit/single-file/editor-page.ts";
import { loadContent } from "../../../src/load/load-content.ts";

const { content, problems } = await loadContent(
  join(import.meta.dirname, "../../../src/new/example/_data"),
);
if (!content) throw new Error(JSON.stringify(problems));

/** Data that have some of every kind. */
export const example: Content = content;

/** An editor that was opened from disk. */
export type Opened = {
  page: Page;
  /** What was asked of any server or disk since, the file itself among it. */
  requests: string[];
  /** What the browser complained of: errors, and whatever the page’s own policy stopped. */
  complaints: string[];
  /** The address of the file. */
  address: string;
  /** Waits for a file that was saved, and reads it. */
  saved: () => Promise<{ name: string; text: string }>;
  /** Opens the same browser’s next tab. */
  tab: () => Promise<Page>;
};

/** Starts one Chromium for the tests of a file. */
export function inEditor() {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "editor-"));
    browser = await launchChromium();
    await writeFile(join(folder, "editor.html"), await editorPage(example, []));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Writes another editor beside the first. */
  const write = async (name: string, other: Content): Promise<void> =>
    writeFile(join(folder, name), await editorPage(other, []));

  /** Opens the editor in a browser that remembers nothing, hands it to a function, and closes it. */
  const open = async <T>(
    use: (opened: Opened) => Promise<T>,
    { hash = "", width = 1280 }: { hash?: string; width?: number } = {},
  ): Promise<T> => {
    const context = await browser.createBrowserContext();
    try {
      return await use(await openIn(context, hash, width));
    } finally {
      await context.close();
    }
  };

  async function openIn(context: BrowserContext, hash: string, width: number): Promise<Opened> {
    const downloads = await mkdtemp(join(folder, "downloads-"));
    const session = await browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", {
      ...{ behavior: "allow", downloadPath: downloads, eventsEnabled: true },
      ...(context.id ? { browserContextId: context.id } : {}),
    });
    const names: string[] = [];
    const whole = new EventEmitter();
    let completed = 0;
    session.on("Browser.downloadWillBegin", ({ suggestedFilename }) =>
      names.push(suggestedFilename),
    );
    session.on("Browser.downloadProgress", ({ state }) => {
      if (state !== "completed") return;
      completed += 1;
      whole.emit("file");
    });
    const address = pathToFileURL(join(folder, "editor.html")).href;
    const requests: string[] = [];
    const complaints: string[] = [];
    const tab = async (): Promise<Page> => {
      const page = await context.newPage();
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.setViewport({ width, height: 900 });
      return page;
    };
    const page = await tab();
    await page.goto(address + hash);
    const saved = async () => {
      while (completed === 0) await once(whole, "file");
      completed -= 1;
      const name = names.pop() ?? "";
      const text = await readFile(join(downloads, name), "utf8");
      await rm(join(downloads, name));
      return { name, text };
    };
    return { page, requests, complaints, address, saved, tab };
  }

  return { open, write };
}

/** Presses a button or follows a link by its words. */
export async function press(page: Page, words: string): Promise<void> {
  const handle = await page.evaluateHandle(
    (wanted) =>
      [...document.querySelectorAll<HTMLElement>("main a, main button, header a")].find(
        (element) =>
          element.checkVisibility() &&
          (element.textContent ?? "").replace(/\s+/g, " ").trim() === wanted,
      ),
    words,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is nothing to press that says “${words}”.`);
  await (element as import("puppeteer-core").ElementHandle<Element>).click();
}

/** Types into a field in the place of what stands there. */
export async function type(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate((wanted) => {
    const field = document.querySelector<HTMLInputElement>(`[name="${wanted}"]`);
    field?.focus();
    field?.select();
  }, name);
  await page.keyboard.press("Backspace");
  await page.keyboard.type(text);
}

/** Where the focus is, in words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return (element?.textContent ?? "").replace(/\s+/g, " ").trim();
  });

/** The words of the main part of the page. */
export const wordsOf = (page: Page): Promise<string> =>
  page.$eval("main", (main) => main.innerText.replace(/\s+/g, " ").trim());

/** Which file opens what an address leads to: the path after the editor’s own. */
export const pathOf = (page: Page): string => decodeURIComponent(page.url().split("#/")[1] ?? "");
