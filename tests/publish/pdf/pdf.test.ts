import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { PDFDocument, PDFName } from "@pdfme/pdf-lib";
import { check } from "check-barriers";
import { launchChromium } from "check-barriers/chromium";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { needs } from "../../../gate/tests/needs/needs.ts";
import { buildSite } from "../../../src/publish/build-site.ts";
import { completePdf } from "../../../src/publish/pdf/complete-pdf.ts";
import { pdfPaths } from "../../../src/publish/pdf/pdf-paths.ts";
import { printPage } from "../../../src/publish/pdf/print-page.ts";
import { structureOf } from "../../../src/publish/pdf/structure.ts";
import { builtSite, dataFolders } from "../../site/built-site.ts";
import { inChromium } from "../../site/in-chromium.ts";
import { textOfMarkup } from "../../site/text-of.ts";
import { unpack } from "../../site/unpack.ts";
import { type Piece, piecesOf, type ReadPdf, readPdf, type Tag, tagsOf } from "./read-pdf.ts";

const brackenford = builtSite("brackenford", { pdf: true });
const anytown = builtSite("anytown", { pdf: true });
const sites = { brackenford, anytown };
const open = inChromium();
const pdfs = Object.values(pdfPaths);
const all = (Object.keys(sites) as (keyof typeof sites)[]).flatMap((place) =>
  pdfs.map((paths) => ({ place, ...paths })),
);

let room: string;
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "pdf-"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

const read = (place: keyof typeof sites, pdf: string): Promise<ReadPdf> =>
  readPdf(join(sites[place]().folder, pdf));

/** Words without what stands between them: a PDF parts its text at the ends of lines and boxes. */
const letters = (text: string): string => text.replace(/[\s\u00AD]+/g, "");

/** Paper shows the address behind a link, which is no text of the page. */
const address = /\(https?:[^)]*\)/g;

/** The page that a PDF was printed from, as paper shows it. */
function printed<T>(place: keyof typeof sites, page: string, look: () => T): Promise<T> {
  return open(sites[place](), page, {}, async (tab) => {
    await tab.emulateMediaType("print");
    return tab.evaluate(look);
  });
}

const wordsOf = ({ pages }: ReadPdf): string =>
  pages
    .flatMap(({ tree, tagged }) => piecesOf(tree).map(({ id }) => tagged.get(id) ?? ""))
    .join("");

describe.each(all)("$pdf of $place", ({ place, page, pdf }) => {
  it("paints nothing that is neither tagged nor marked as decoration", async () => {
    for (const { unmarked } of (await read(place, pdf)).pages) expect(unmarked).toEqual([]);
  });

  it("marks as decoration no words but the running head and the number of the sheet", async () => {
    const { pages } = await read(place, pdf);
    const title = JSON.parse(
      await printed(place, page, () =>
        getComputedStyle(document.documentElement).getPropertyValue("--site-title"),
      ),
    );
    pages.forEach(({ artifacts }, index) => {
      const expected = letters(`${title}${index + 1}/${pages.length}`);
      // The style sheet sets large marks beside quotes
      expect(letters(artifacts.join("")).replace(/[“”]/g, "")).toBe(expected);
    });
  });

  it("has each piece of text once in its tree, and in the order of the page", async () => {
    const found = await read(place, pdf);
    for (const { tree, tagged } of found.pages) {
      const ids = piecesOf(tree)
        .filter(({ type }) => type === "content")
        .map(({ id }) => id);
      expect(ids.length).toBe(new Set(ids).size);
      expect([...tagged.keys()].filter((id) => !ids.includes(id))).toEqual([]);
    }
    const words = await printed(place, page, () => document.body.innerText);
    const order = letters(wordsOf(found)).replaceAll(address, "");
    let from = 0;
    const lost: string[] = [];
    for (const line of words.split("\n").map(letters)) {
      const at = order.indexOf(line, from);
      if (at < 0) lost.push(line);
      else from = at + line.length;
    }
    expect(lost).toEqual([]);
  });

  it("has the page’s headings, none of which leaves out a level, and as bookmarks too", async () => {
    const found = await read(place, pdf);
    const levels = found.pages
      .flatMap(({ tree }) => tagsOf(tree))
      .flatMap(({ role }) => /^H(\d)$/.exec(role)?.[1] ?? [])
      .map(Number);
    const headings = await printed(place, page, () =>
      [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")]
        .filter((heading) => heading.getClientRects().length > 0)
        .map((heading) => ({ level: Number(heading.tagName[1]), words: heading.innerText })),
    );
    expect(headings.length).toBeGreaterThan(1);
    expect(levels).toEqual(headings.map(({ level }) => level));
    levels.forEach((level, i) => {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    });
    expect(found.bookmarks).toEqual(
      headings.map(({ words }) => words.replace(/\n+/g, ": ").replace(/\s+/g, " ").trim()),
    );
  });

  it("has in lists items alone, in those labels and bodies, and pictures only with words", async () => {
    const tags = (await read(place, pdf)).pages.flatMap(({ tree }) => tagsOf(tree));
    const isPiece = (child: Tag | Piece): child is Piece => !("role" in child);
    const wrong = tags.flatMap(({ role, alt, children }) => {
      const inside = children.map((child) => (isPiece(child) ? child.type : child.role));
      const allowed = { L: ["LI"], LI: ["Lbl", "LBody"] }[role] ?? inside;
      const odd = inside.filter((name) => !allowed.includes(name));
      return [
        ...odd.map((name) => `${name} in ${role}`),
        ...(role === "Figure" && !alt ? [role] : []),
      ];
    });
    expect(wrong).toEqual([]);
    expect(tags.some(({ role }) => role === "P")).toBe(true);
  });

  it("describes each link by its words, and leads to no file of this machine", async () => {
    const found = await read(place, pdf);
    const links = found.pages.flatMap(({ links }) => links);
    const words = await printed(place, page, () =>
      [...document.querySelectorAll<HTMLElement>("a[href]")]
        .filter((link) => link.getClientRects().length > 0)
        .map((link) => link.innerText.replace(/\s+/g, " ").trim()),
    );
    expect(links.length).toBeGreaterThanOrEqual(words.length);
    expect(new Set(links.map(({ words }) => words.replace(address, "").trim()))).toEqual(
      new Set(words),
    );
    expect(links.filter(({ target }) => !target || /^file:/.test(String(target)))).toEqual([]);
    const areas = found.pages
      .flatMap(({ tree }) => tagsOf(tree))
      .filter(({ role }) => role === "Link")
      .flatMap((tag) => piecesOf(tag).filter(({ type }) => type !== "content"));
    expect(areas.length).toBe(links.length);
  });

  it("says what it is, in which language and of which day, and follows its tree by the Tab key", async () => {
    const { info, xmp, language, showsTitle } = await read(place, pdf);
    const [title, lang] = await printed(place, page, () => [
      document.title,
      document.documentElement.lang,
    ]);
    const { publication } = JSON.parse(
      await readFile(join(sites[place]().folder, "downloads/data.json"), "utf8"),
    );
    const day = publication.updated.replaceAll("-", "");
    expect({ ...info, language, showsTitle, part: xmp("pdfuaid:part") }).toMatchObject({
      Title: title,
      CreationDate: `D:${day}000000Z`,
      ModDate: `D:${day}000000Z`,
      PDFFormatVersion: "1.7",
      language: lang,
      showsTitle: true,
      part: "1",
    });
    expect(xmp("dc:title")).toBe(title);
    expect(xmp("dc:creator")).toEqual([info.Author]);
    const bytes = await readFile(join(sites[place]().folder, pdf));
    const raw = await PDFDocument.load(bytes, { updateMetadata: false });
    for (const { node } of raw.getPages())
      expect(node.get(PDFName.of("Tabs"))).toBe(PDFName.of("S"));
  });

  it(
    "is read without complaint by another program, with a space between words where a line ends",
    needs("pdfinfo"),
    async () => {
      const file = join(sites[place]().folder, pdf);
      const answer = await promisify(execFile)("pdfinfo", ["-struct-text", file], {
        maxBuffer: 1e8,
      });
      expect(answer.stderr).toBe("");
      const spoken = [...answer.stdout.matchAll(/^\s*"(.*)"$/gm)].map(([, words = ""]) => words);
      const text = spoken.join("").replace(/\s+/g, " ");
      const paragraphs = await printed(place, page, () =>
        [...document.querySelectorAll<HTMLElement>("main p")]
          .filter((p) => p.getClientRects().length > 0 && !p.querySelector("a, br, svg"))
          .map((p) => p.textContent.replace(/\s+/g, " ").trim()),
      );
      expect(paragraphs.length).toBeGreaterThan(1);
      expect(paragraphs.filter((words) => !text.includes(words))).toEqual([]);
    },
  );
});

describe("the PDFs of a site", () => {
  it("name as their author the site, and never those whose strategy others copied", async () => {
    const { publication } = JSON.parse(
      await readFile(join(brackenford().folder, "downloads/data.json"), "utf8"),
    );
    expect(publication.kind).not.toBe("official");
    for (const { pdf } of pdfs) {
      const { info } = await read("brackenford", pdf);
      expect(info.Author).toBe(interfaceText.websiteAsAuthor(publication.shortTitle));
    }
  });

  it("have letters of at least 18 points in large print", async () => {
    const { pages } = await read("brackenford", pdfPaths.largePrint.pdf);
    for (const { smallest } of pages) expect(smallest).toBeGreaterThan(17.9);
  });

  it("are offered with their true sizes, have fingerprints, and are in the archive", async () => {
    const { folder } = brackenford();
    const list = await readFile(join(folder, "downloads.html"), "utf8");
    const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
    await unpack(join(folder, "downloads/whole-site.zip"), join(room, "unpacked"));
    const { language } = JSON.parse(
      await readFile(join(folder, "downloads/data.json"), "utf8"),
    ).publication;
    for (const [kind, { pdf }] of Object.entries(pdfPaths)) {
      const bytes = await readFile(join(folder, pdf));
      const { size } = await stat(join(folder, pdf));
      const { title } = interfaceText.downloadKinds[kind as keyof typeof pdfPaths];
      const count = Math.ceil(size / 1000).toLocaleString(language);
      const words = interfaceText.downloadLink(
        title,
        interfaceText.pdfFormat,
        interfaceText.kilobytes(count),
      );
      expect(list).toContain(`href="${pdf}"`);
      expect(textOfMarkup(list)).toContain(words);
      expect(sums).toContain(`${createHash("sha256").update(bytes).digest("hex")}  ${pdf}\n`);
      expect(bytes.equals(await readFile(join(room, "unpacked", pdf)))).toBe(true);
    }
    const told = await check(brackenford().folder, { only: ["downloads"], strict: true });
    expect(told.findings).toEqual([]);
  });

  it("have the same bytes when they are printed again", async () => {
    const output = join(room, "again/a longer folder ü/dist");
    await buildSite({ data: dataFolders.brackenford, output, today: "2026-11-24", pdf: true });
    for (const { pdf } of pdfs) {
      const bytes = await readFile(join(brackenford().folder, pdf));
      expect([pdf, bytes.equals(await readFile(join(output, pdf)))]).toEqual([pdf, true]);
    }
  });
});

it("counts the cells that head others in each PDF, and no nodes of the browser", async () => {
  const file = join(room, "table.html");
  await writeFile(
    file,
    `<!DOCTYPE html><html lang="en"><title>T</title><h1>A</h1><table>
<tr><th scope="col">Year</th><th scope="col">Number</th></tr>
<tr><th scope="row">2023</th><td>4</td></tr></table>`,
  );
  const browser = await launchChromium();
  try {
    const facts = { author: "A", language: "en", updated: "2026-11-23" };
    const bytes = await completePdf(await printPage(browser, file), facts);
    const elements = structureOf(await PDFDocument.load(bytes ?? "")).elements();
    const ids = elements.flatMap(({ dict }) => dict.get(PDFName.of("ID"))?.toString() ?? []);
    expect(ids).toEqual(["(cell00000001)", "(cell00000002)"]);
    const [cell] = elements.filter(({ type }) => type === "TD");
    expect(cell?.dict.lookup(PDFName.of("A"))?.toString()).toContain(
      "[ (cell00000001) (cell00000002) ]",
    );
  } finally {
    await browser.close();
  }
});

describe("letters that would be lost", () => {
  const print = async (letter: string) => {
    const file = join(room, "letters.html");
    await writeFile(
      file,
      `<!DOCTYPE html><html lang="en"><title>T</title><h1>A</h1><p>Word ${letter}</p>`,
    );
    const browser = await launchChromium();
    try {
      const facts = { author: "A", language: "en", updated: "2026-11-23" };
      return await completePdf(await printPage(browser, file), facts);
    } finally {
      await browser.close();
    }
  };

  it("end the PDF, in which boxes would stand in their place", async () => {
    expect(await print("\u{10FFFD}")).toBeUndefined();
  });

  it("are none that people write in English", async () => {
    expect(await print("“é – …”")).toBeInstanceOf(Uint8Array);
  });
});

describe("where there is no browser", () => {
  afterEach(() => vi.unstubAllEnvs());

  it("the site stands without PDFs and says nothing of them, and a sentence says why", async () => {
    const gone = join(room, "no-browser");
    vi.stubEnv("CHROME_PATH", gone);
    const output = join(room, "without/dist");
    const told: string[] = [];
    const warn = (sentence: string) => told.push(sentence);
    const options = { data: dataFolders.brackenford, output, today: "2026-11-23", warn };
    expect(await buildSite({ ...options, pdf: true })).toEqual([]);
    expect(told).toEqual([
      `The site has no PDFs, since no browser could be started. CHROME_PATH names ${gone}, but there is no such file.`,
    ]);
    const list = await readFile(join(output, "downloads.html"), "utf8");
    const sums = await readFile(join(output, "SHA256SUMS"), "utf8");
    expect(list).not.toContain(interfaceText.pdfFormat);
    for (const { pdf } of Object.values(pdfPaths)) expect(list + sums).not.toContain(pdf);
  });
});
