import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { pictureSource } from "../../_includes/picture-credit.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { listFiles } from "../../src/publish/list-files.ts";
import { pictureMarkup } from "../../src/publish/picture-markup.ts";
import { builtSite, dataFolders } from "./built-site.ts";
import { textOfMarkup } from "./text-of.ts";
import { unpack } from "./unpack.ts";

const places = Object.keys(dataFolders) as (keyof typeof dataFolders)[];
const { url, licence, short } = pictureSource;

/** The shapes of each picture that a publication uses: wherever one stands, the picture stands. */
async function shapesOf(data: string): Promise<string[]> {
  const { content, problems } = await loadContent(data);
  if (!content) throw new Error(JSON.stringify(problems));
  const steps = content.easyRead.parts.flatMap((part) => part.steps);
  const names = [...content.priorities, ...steps].flatMap(({ picture }) => picture ?? []);
  const drawings = [...(await pictureMarkup(names)).values()];
  return drawings.flatMap((svg) => [...svg.matchAll(/ d="([^"]{20,})"/g)].map(([, d = ""]) => d));
}

async function unpacked(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "credit-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await unpack(file, folder);
  return folder;
}

/** The files of a folder in which pictures stand, by their name. */
async function pictured(folder: string, shapes: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of await listFiles(folder)) {
    const text = await readFile(join(folder, name), "utf8");
    if (shapes.some((shape) => text.includes(`"${shape}"`))) found.set(name, text);
  }
  return found;
}

describe.each(places)("what is made of %s", (place) => {
  const site = builtSite(place, { siteUrl: "https://strategy.example.org/" });

  it("names in each page with pictures whose they are and their licence, at its end", async () => {
    const shapes = await shapesOf(dataFolders[place]);
    const single = await pictured(site().folder, shapes);
    const archived = await pictured(
      await unpacked(join(site().folder, "downloads/whole-site.zip")),
      shapes,
    );
    for (const name of [
      "downloads/easy-read.html",
      "easy-read.html",
      "index.html",
      "strategy.html",
    ])
      expect([...single.keys()]).toContain(name);
    expect([...archived.keys()]).toEqual([...single.keys()]);
    for (const [name, html] of [...single, ...archived]) {
      const end = html.slice(html.indexOf("<footer"));
      expect(textOfMarkup(end), name).toContain(
        `${interfaceText.pictures} ${interfaceText.openMoji}, ${interfaceText.openMojiLicence}. ${interfaceText.picturesChanged}`,
      );
      expect(end, name).toContain(`href="${url}"`);
      expect(end, name).toContain(`href="${licence}"`);
    }
  });

  it("says nothing of pictures where there are none", async () => {
    const single = await pictured(site().folder, await shapesOf(dataFolders[place]));
    const plain = site().pages.filter(({ path }) => !single.has(path) && path !== "about.html");
    expect(plain.length).toBeGreaterThan(3);
    for (const { path, html } of plain) expect(html, path).not.toContain(licence);
  });

  it("names them in the book: in what it tells of itself, and in its chapter about the site", async () => {
    const folder = await unpacked(join(site().folder, "downloads/book.epub"));
    expect((await pictured(folder, await shapesOf(dataFolders[place]))).size).toBeGreaterThan(1);
    expect(await readFile(join(folder, "book/package.opf"), "utf8")).toContain(
      `<dc:rights>${interfaceText.aboutPicturesText} ${short}, ${licence}</dc:rights>`,
    );
    const about = await readFile(join(folder, "book/about.xhtml"), "utf8");
    for (const address of [url, licence]) expect(about).toContain(`href="${address}"`);
  });

  it("names them in the picture to share", async () => {
    const png = await readFile(join(site().folder, "share.png"), "latin1");
    expect(png).toContain(`tEXtCopyright\0${short}, ${url}, ${licence}`);
  });
});
