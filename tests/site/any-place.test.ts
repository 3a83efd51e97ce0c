import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../src/checks/launch-chromium.ts";
import { builtSite } from "./built-site.ts";
import { crawl } from "./crawl.ts";
import { serveFolder } from "./serve-folder.ts";
import { unpack } from "./unpack.ts";

const site = builtSite("real");
let browser: Browser;
let room: string;

beforeAll(async () => {
  browser = await launchChromium();
  room = await mkdtemp(join(tmpdir(), "places-"));
});
afterAll(async () => {
  await browser.close();
  await rm(room, { recursive: true, force: true });
});

/** Each place gives the address of a folder of the site, and a way to leave it. */
const places = {
  "a server’s root": () => serveFolder(site().folder),
  "a server’s folder with spaces and letters of other languages": () =>
    serveFolder(site().folder, { under: encodeURI("/a/sub folder/ünïcode/") }),
  "a server that strips .html": () => serveFolder(site().folder, { strip: true }),
  "a folder on disk with spaces and # in its name": async () => {
    const folder = join(room, "my #1 copy");
    await cp(site().folder, folder, { recursive: true });
    return onDisk(folder);
  },
  "the unpacked archive": async () => {
    const folder = join(room, "unpacked");
    await unpack(join(site().folder, "downloads/whole-site.zip"), folder);
    return onDisk(folder);
  },
};

const onDisk = (folder: string) => ({
  url: `${pathToFileURL(folder).href}/`,
  close: async () => {},
});

describe("the same files", () => {
  it.each(Object.entries(places))(
    "work in %s: every link leads to its place",
    async (_, open) => {
      const { url, close } = await open();
      try {
        const walk = await crawl(browser, url);
        expect(walk.faults).toEqual([]);
        expect(walk.pages).toEqual(
          site()
            .pages.map(({ path }) => path)
            .filter((path) => path !== "404.html" && !path.startsWith("downloads/")),
        );
        expect(walk.clicks).toBeGreaterThan(walk.pages.length * 10);
      } finally {
        await close();
      }
    },
    300_000,
  );
});

describe("the walk itself", () => {
  it("sees a broken link, a lost place and a file that isn’t there", async () => {
    const folder = join(room, "broken");
    await cp(site().folder, folder, { recursive: true });
    await rm(join(folder, "help.html"));
    await rm(join(folder, "SHA256SUMS"));
    const { url, close } = await serveFolder(folder);
    try {
      const { faults } = await crawl(browser, url);
      expect(faults).toContain(`${url}help.html gave 404`);
      expect(faults).toContain(`${url}downloads.html offers ${url}SHA256SUMS, which gave 404`);
    } finally {
      await close();
    }
  }, 300_000);
});
