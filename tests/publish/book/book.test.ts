import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "check-barriers/chromium";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { noticeWords } from "../../../_includes/notice-words.ts";
import { pageContext } from "../../../_includes/page-context.ts";
import { epubcheckJar } from "../../../gate/tests/needs/epubcheck-jar.ts";
import { needs } from "../../../gate/tests/needs/needs.ts";
import type { Content } from "../../../src/content/content.ts";
import { loadContent } from "../../../src/load/load-content.ts";
import { chapter } from "../../../src/publish/book/chapter.ts";
import { packageDocument } from "../../../src/publish/book/package-document.ts";
import { escapeXml } from "../../../src/publish/book/to-xml.ts";
import { bookCover } from "../../../src/publish/drawing/book-cover.ts";
import { listFiles } from "../../../src/publish/list-files.ts";
import { prepareSite } from "../../../src/publish/prepare-site.ts";
import { brackenford } from "../../site/brackenford.ts";
import { builtSite, dataFolders } from "../../site/built-site.ts";
import { textOfMarkup } from "../../site/text-of.ts";
import { unpack } from "../../site/unpack.ts";

const { priorities, publication } = brackenford;

const today = "2026-11-23";

const site = builtSite("brackenford");
const other = builtSite("other-place");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "book-"));
  await unpack(bookOf(site), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bookOf = (built: typeof site): string => join(built().folder, "downloads/book.epub");

const all = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, "g"))].map(([, value = ""]) => value);

async function wordsIn(chapter: string): Promise<string> {
  return textOfMarkup(await readFile(join(folder, "book", chapter), "utf8"));
}

describe("EPUBCheck", needs("epubcheck", "java"), () => {
  it.each([
    ["the book", site],
    ["the book of another place, in another language and direction", other],
  ])("finds nothing wrong with %s", (_, built) => {
    // A short run takes half the time without Java’s late optimising
    const quick = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
    const { stdout, stderr, status } = spawnSync(
      "java",
      [...quick, "-jar", epubcheckJar, bookOf(built)],
      { encoding: "utf8" },
    );
    expect(`${stdout}${stderr}`).toContain("0 fatals / 0 errors / 0 warnings");
    expect(status).toBe(0);
  });
});

describe("the book", () => {
  it("has a chapter for each page of words", async () => {
    expect(
      (await listFiles(join(folder, "book"))).filter((name) => name.endsWith(".xhtml")),
    ).toEqual([
      "about-strategy.xhtml",
      "about.xhtml",
      "accessibility.xhtml",
      "easy-read.xhtml",
      "first-page.xhtml",
      "glossary.xhtml",
      "help.xhtml",
      "index.xhtml",
      "measures.xhtml",
      "nav.xhtml",
      ...priorities.map(({ id }) => `priorities/${id}.xhtml`).sort(),
      "quotes.xhtml",
      "updates.xhtml",
    ]);
  });

  it("says what it is, in which language, and who can read it", async () => {
    const text = await readFile(join(folder, "book/package.opf"), "utf8");
    expect(text).toContain(`<dc:language>${publication.language}</dc:language>`);
    expect(text).toContain(`<dc:date>${publication.updated}</dc:date>`);
    expect(text).toContain(
      `<meta property="dcterms:modified">${publication.updated}T00:00:00Z</meta>`,
    );
    for (const property of [
      "accessMode",
      "accessModeSufficient",
      "accessibilityFeature",
      "accessibilityHazard",
      "accessibilitySummary",
    ]) {
      expect(text).toContain(`<meta property="schema:${property}">`);
    }
  });

  it("is the work of its site, made from its source, and not of those whose strategy it is", async () => {
    const text = await readFile(join(folder, "book/package.opf"), "utf8");
    const addresses = [
      brackenford.sources.find(({ id }) => id === publication.source)?.url,
      brackenford.links.find(({ id }) => id === publication.original)?.url,
    ];
    expect(all(text, "dc:creator")).toEqual([escapeXml(publication.shortTitle)]);
    expect(all(text, "dc:source")).toEqual(addresses.map((url) => escapeXml(`${url}`)));
  });

  it("is its publisher’s work where the site is official", async () => {
    const { content } = await loadContent(dataFolders["other-place"]);
    const text = packageDocument(await prepareSite(content as Content, { today }), []);
    const publisher = content?.organisations.find(({ id }) => id === content.publication.publisher);
    expect(all(text, "dc:creator")).toEqual([publisher?.name]);
  });

  it("says on its first page what each page of the site says at its head", async () => {
    const package_ = await readFile(join(folder, "book/package.opf"), "utf8");
    expect(package_).toContain('<item id="chapter-1" href="first-page.xhtml"');
    const page = pageContext(await prepareSite(brackenford, { today }), "index.html");
    const text = await wordsIn("first-page.xhtml");
    expect(text).toContain(noticeWords(page));
    expect(text).toContain(interfaceText.readOriginal);
    expect(text).toContain(interfaceText.bookFrom(publication.shortTitle));
    expect(text).toContain(interfaceText.bookEdition(page.day(publication.updated)));
  });

  it("tells on its first page that a newer strategy has taken the place of this one", async () => {
    const { status } = (await loadContent(dataFolders["other-place"])).content?.publication ?? {};
    const room = await mkdtemp(join(tmpdir(), "book-"));
    await unpack(bookOf(other), room);
    const text = await readFile(join(room, "book/first-page.xhtml"), "utf8");
    await rm(room, { recursive: true });
    expect(text).toContain(interfaceText.superseded);
    expect(text).toContain(status?.state === "superseded" ? status.by.label : "no status");
  });

  it("speaks of a book where it tells who can read it", async () => {
    const text = await wordsIn("accessibility.xhtml");
    for (const words of interfaceText.bookAccessCanList) expect(text).toContain(words);
    for (const words of interfaceText.accessibilityCanList.slice(0, 5))
      expect(text).not.toContain(words);
    expect(text).not.toContain(interfaceText.accessibilityCopy);
    expect(text).toContain(interfaceText.bookAccessProblems);
  });

  it("leaves out ways that are the site’s own, and links to change its words", async () => {
    for (const { id } of priorities) {
      const text = await readFile(join(folder, "book", `priorities/${id}.xhtml`), "utf8");
      expect(text).not.toContain(interfaceText.priorityPager(interfaceText.priorityName));
      expect(text).not.toContain(interfaceText.easyReadRest);
      expect(text).not.toContain(interfaceText.suggestPage);
    }
    expect(await wordsIn("index.xhtml")).not.toContain(interfaceText.routesTitle);
  });

  it("leaves out how the pages of the site work", async () => {
    const page = site().pages.find(({ path }) => path === "about.html");
    expect(page?.html).toContain(interfaceText.aboutWorks);
    expect(await wordsIn("about.xhtml")).not.toContain(interfaceText.aboutWorks);
  });

  it("has a cover: an upright picture of few bytes, the same in each build", async () => {
    const text = await readFile(join(folder, "book/package.opf"), "utf8");
    expect(text).toContain('href="cover.png" media-type="image/png" properties="cover-image"/>');
    const cover = await readFile(join(folder, "book/cover.png"));
    const { width, height } = PNG.sync.read(cover);
    expect([width, height]).toEqual([800, 1200]);
    expect(cover.length).toBeLessThan(150_000);
    expect(cover.equals(await bookCover(await prepareSite(brackenford, { today })))).toBe(true);
  });

  it("shows pictures large, on a light ground, to those who read on black", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
      await page.goto(pathToFileURL(join(folder, "book/easy-read.xhtml")).href);
      const found = await page.$$eval(".easy-step .picture", (pictures) =>
        pictures.map((picture) => ({
          ground: getComputedStyle(picture).backgroundColor,
          width: picture.querySelector("svg")?.getBoundingClientRect().width ?? 0,
        })),
      );
      const steps = brackenford.easyRead.parts.flatMap(({ steps }) => steps);
      expect(found.length).toBe(steps.length);
      for (const { ground, width } of found) {
        expect(ground).toBe("rgb(255, 253, 248)");
        expect(width).toBeGreaterThanOrEqual(96);
      }
    } finally {
      await browser.close();
    }
  });

  it("opens in a browser: each chapter is sound XML, and its links lead to a place", async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      const found = new Map<string, { ids: string[]; links: string[] }>();
      for (const name of await listFiles(join(folder, "book"))) {
        if (!name.endsWith(".xhtml")) continue;
        const address = pathToFileURL(join(folder, "book", name)).href;
        await page.goto(address);
        found.set(
          address,
          await page.evaluate(() => ({
            ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
            links: [...document.querySelectorAll("a")].map(({ href }) => href),
          })),
        );
        expect(await page.$("parsererror"), `${name} is sound`).toBeNull();
        expect(await page.$("h1"), `${name} has a heading`).not.toBeNull();
      }
      const inside = [...found.values()]
        .flatMap(({ links }) => links)
        .filter((link) => link.startsWith("file:"));
      expect(inside.length).toBeGreaterThan(priorities.length);
      for (const link of inside) {
        const [file = "", id] = link.split("#");
        expect(found.has(file), link).toBe(true);
        if (id) expect(found.get(file)?.ids, link).toContain(id);
      }
    } finally {
      await browser.close();
    }
  });
});

describe("a chapter", () => {
  const look = {
    language: "en-GB",
    direction: "ltr",
    pages: new Set(["index.html", "priorities/one.html", "glossary.html"]),
  } as const;
  const bodyOf = (main: string): string => {
    const { xhtml } = chapter("priorities/one.html", main, look);
    return /<body>\n(.*)\n<\/body>/s.exec(xhtml)?.[1] ?? "";
  };

  it.each([
    ["a link to another chapter", "../glossary.html#send", "../glossary.xhtml#send"],
    ["a link inside the chapter", "#here", "#here"],
    ["a link to itself", "one.html", "one.xhtml"],
  ])("keeps %s", (_, from, to) => {
    expect(bodyOf(`<a href="${from}">x</a>`)).toBe(`<a href="${to}">x</a>`);
  });

  it("says at links to other sites that they need the internet", () => {
    expect(bodyOf('<a href="https://example.org/">x</a>')).toBe(
      `<a href="https://example.org/">x (${escapeXml(interfaceText.needsInternet)})</a>`,
    );
  });

  it("makes plain words of links to pages that the book leaves out", () => {
    expect(bodyOf('<a class="button-link" href="../downloads.html">Downloads</a>')).toBe(
      "<span>Downloads</span>",
    );
  });

  it("leaves out an item or a paragraph that is nothing but such a link, and a list of those", () => {
    expect(
      bodyOf(
        '<ul><li><a href="../downloads.html">Downloads</a></li></ul><p>a <a href="../downloads.html">b</a></p><p><a href="../downloads.html">c</a></p>',
      ),
    ).toBe("<p>a <span>b</span></p>");
  });

  it("takes its title from the heading", () => {
    const { title } = chapter("index.html", "<h1><span>Priority 1</span> A &amp;\n B</h1>", look);
    expect(title).toBe("Priority 1 A & B");
  });
});
