import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "check-barriers/chromium";
import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSite } from "./built-site.ts";
import { crawl } from "./crawl.ts";
import { serveFolder } from "./serve-folder.ts";
import { attribute, elementsOf } from "./text-of.ts";
import { unpack } from "./unpack.ts";

const site = builtSite("brackenford");
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

const [first] = Object.keys(places);

const onDisk = (folder: string) => ({
  url: `${pathToFileURL(folder).href}/`,
  close: async () => {},
});

describe("the same files", () => {
  it.each(Object.entries(places))(
    "work in %s: every link leads to its place",
    async (name, open) => {
      const { url, close } = await open();
      try {
        // Where a place stands on its page is the same wherever the page lies
        const walk = await crawl(browser, url, { onePlaceOfAPage: name !== first });
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

/** The places on a page itself to which its links lead. */
function placesLedTo(path: string): Set<string> {
  const page = site().pages.find((page) => page.path === path);
  const links = page ? elementsOf(page.document, ({ tagName }) => tagName === "a") : [];
  const addresses = links.map((link) => attribute(link, "href") ?? "");
  return new Set(addresses.filter((address) => address.startsWith("#")));
}

describe("a copy taken alone", () => {
  it.each(["strategy.html", "strategy-large-print.html", "downloads/easy-read.html"])(
    "%s is styled and whole, and every link in it leads to its place",
    async (path) => {
      const folder = await mkdtemp(join(room, "alone-"));
      await cp(join(site().folder, path), join(folder, "index.html"));
      const { url } = onDisk(folder);
      const walk = await crawl(browser, url);
      expect(walk.faults).toEqual([]);
      expect(walk.pages).toEqual(["index.html"]);
      expect(walk.clicks).toBe(placesLedTo(path).size);
      expect(walk.clicks).toBeGreaterThan(0);
      const page = await browser.newPage();
      await page.goto(`${url}index.html`);
      expect(await page.$eval("body", (body) => getComputedStyle(body).marginTop)).toBe("0px");
      expect(await page.$("svg")).not.toBeNull();
      await page.close();
    },
    300_000,
  );
});

describe("the walk itself", () => {
  const page = (body: string) => `<!DOCTYPE html><title>T</title><h1>Heading</h1>${body}`;
  const walkThrough = async (home: string) => {
    const folder = await mkdtemp(join(room, "small-"));
    await writeFile(join(folder, "index.html"), page(home));
    await writeFile(
      join(folder, "two.html"),
      page('<p id="here">Here</p><p id="hidden" hidden>Hidden</p>'),
    );
    const { url, close } = await serveFolder(folder);
    try {
      const { faults } = await crawl(browser, url);
      return faults.map((fault) => fault.replaceAll(url, "/"));
    } finally {
      await close();
    }
  };

  it("is silent where all is well", async () => {
    expect(
      await walkThrough('<a href="two.html#here">Two</a> <a href="two.html" download>Two</a>'),
    ).toEqual([]);
  });

  it("sees a page that isn’t there", async () => {
    expect(await walkThrough('<a href="gone.html">Gone</a>')).toContain("/gone.html gave 404");
  });

  it("sees a place on a page that isn’t there", async () => {
    expect(await walkThrough('<a href="two.html#lost">Two</a>')).toEqual([
      "/index.html → two.html#lost: its place on the page is not in sight",
    ]);
  });

  it("sees a place on a page that nobody is shown", async () => {
    expect(await walkThrough('<a href="two.html#hidden">Two</a>')).toEqual([
      "/index.html → two.html#hidden: its place on the page is not in sight",
    ]);
  });

  it("sees a link that no key reaches", async () => {
    expect(await walkThrough('<a href="two.html" hidden>Two</a>')).toEqual([
      "/index.html → two.html: the click leads nowhere",
    ]);
  });

  it("sees a link that leads elsewhere", async () => {
    const elsewhere = `onclick="location = 'index.html?1'; return false"`;
    expect(await walkThrough(`<a href="two.html" ${elsewhere}>Two</a>`)).toContain(
      "/index.html → two.html: it led to /index.html?1",
    );
  });

  it("sees a file to download that isn’t there", async () => {
    expect(await walkThrough('<a href="gone.zip" download>Gone</a>')).toEqual([
      "/index.html offers /gone.zip, which gave 404",
    ]);
  });

  it("sees a request that fails and a word on the console", async () => {
    const faults = await walkThrough('<img src="gone.png" alt="">');
    expect(faults).toContain("/gone.png gave 404");
    expect(faults.join()).toContain("console says Failed to load resource");
  });
});
