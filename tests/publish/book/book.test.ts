import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { launchChromium } from "../../../src/checks/launch-chromium.ts";
import { chapter } from "../../../src/publish/book/chapter.ts";
import { escapeXml } from "../../../src/publish/book/to-xml.ts";
import { listFiles } from "../../../src/publish/list-files.ts";
import { brackenford } from "../../site/brackenford.ts";
import { builtSite } from "../../site/built-site.ts";
import { unpack } from "../../site/unpack.ts";

const { priorities, publication } = brackenford;

const site = builtSite("brackenford");
const other = builtSite("other-place");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "book-"));
  await unpack(bookOf(site), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bookOf = (built: typeof site): string => join(built().folder, "downloads/book.epub");

const checker = process.env.EPUBCHECK_JAR ?? "/usr/share/java/epubcheck.jar";
const canCheck = existsSync(checker) && spawnSync("java", ["-version"]).status === 0;
if (!canCheck) {
  process.stderr.write(
    "EPUBCheck or Java is not here, so books are not checked by it. Install them: apt install epubcheck.\n",
  );
}

describe.runIf(canCheck)("EPUBCheck", () => {
  it.each([
    ["the book", site],
    ["the book of another place, in another language and direction", other],
  ])("finds nothing wrong with %s", (_, built) => {
    const { stdout, stderr, status } = spawnSync("java", ["-jar", checker, bookOf(built)], {
      encoding: "utf8",
    });
    expect(`${stdout}${stderr}`).toContain("0 fatals / 0 errors / 0 warnings");
    expect(status).toBe(0);
  });
});

describe("the book", () => {
  it("has a chapter for each page of words", async () => {
    expect(
      (await listFiles(join(folder, "book"))).filter((name) => name.endsWith(".xhtml")),
    ).toEqual([
      "about.xhtml",
      "accessibility.xhtml",
      "easy-read.xhtml",
      "glossary.xhtml",
      "help.xhtml",
      "index.xhtml",
      "nav.xhtml",
      ...priorities.map(({ id }) => `priorities/${id}.xhtml`).sort(),
      "quotes.xhtml",
      "updates.xhtml",
    ]);
  });

  it("says what it is, in which language, and who can read it", async () => {
    const text = await readFile(join(folder, "book/package.opf"), "utf8");
    expect(text).toContain(`<dc:language>${publication.language}</dc:language>`);
    expect(text).toContain(`<dc:date>${publication.published}</dc:date>`);
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
    const { xhtml } = chapter("priorities/one.html", `<main>${main}</main>`, look);
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

  it("leaves out the site’s own way to the next page", () => {
    expect(bodyOf('<p>a</p><nav class="pager"><a href="x.html">x</a></nav>')).toBe("<p>a</p>");
  });

  it("takes its title from the heading", () => {
    const { title } = chapter(
      "index.html",
      "<main><h1><span>Priority 1</span> A &amp;\n B</h1></main>",
      look,
    );
    expect(title).toBe("Priority 1 A & B");
  });

  it("can’t be made from a page without a main part", () => {
    expect(() => chapter("index.html", "<p>a</p>", look)).toThrow(
      "index.html has no main part to make a chapter from.",
    );
  });
});
