import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { textOfMarkup } from "../site/text-of.ts";
import { unpack } from "../site/unpack.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");
const today = "2024-10-01";
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "suggest-"));
  await cp(anytown, join(folder, "_data"), { recursive: true });
  const path = join(folder, "_data/publication.ts");
  await writeFile(
    path,
    (await readFile(path, "utf8")).replace(
      "  accessibility:",
      '  repository: "https://github.com/anytown/plan",\n  accessibility:',
    ),
  );
  await buildSite({ data: join(folder, "_data"), output: join(folder, "dist"), today });
  await buildSite({ data: anytown, output: join(folder, "plain"), today, preview: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The addresses of the repository’s web editor in a page, with the words of their links. */
async function suggestions(page: string): Promise<[words: string, address: string][]> {
  const text = await readFile(join(folder, "dist", page), "utf8");
  return [
    ...text.matchAll(/href="https:\/\/github\.com\/anytown\/plan\/edit\/main\/([^"]+)">([^<]+)</g),
  ].map(([, address = "", words = ""]) => [textOfMarkup(words), address]);
}

const {
  signLanguages,
  suggestChange,
  suggestContact,
  suggestLink,
  suggestPage,
  suggestQuote,
  suggestVersion,
} = interfaceText;
const thisPage = suggestChange(suggestPage);

describe("with a repository", () => {
  it.each([
    ["index.html", "publication.ts#L13"],
    ["glossary.html", "glossary.ts#L5"],
    ["about-strategy.html", "publication.ts#L31"],
    ["about.html", "sources.ts#L5"],
    ["accessibility.html", "publication.ts#L39"],
    ["updates.html", "updates.ts#L5"],
    ["easy-read.html", "easyRead.ts#L7"],
    ["priorities/act-early.html", "priorities.ts#L16"],
  ])("lets readers of %s change it at its line", async (page, line) => {
    expect(await suggestions(page)).toContainEqual([thisPage, `_data/${line}`]);
  });

  it("gives each quote and each link its own line", async () => {
    expect(await suggestions("quotes.html")).toEqual([
      [suggestChange(suggestQuote("Councillor Ann Marlowe")), "_data/quotes.ts#L6"],
      [suggestChange(suggestQuote("Alderby Parent Forum (APF)")), "_data/quotes.ts#L21"],
      [thisPage, "_data/quotes.ts#L5"],
    ]);
    expect(await suggestions("help.html")).toEqual([
      [suggestChange(suggestContact("SEND desk")), "_data/contacts.ts#L6"],
      [suggestChange(suggestLink("Alderby Local Help")), "_data/links.ts#L6"],
      [suggestChange(suggestLink("The plan on the council’s website")), "_data/links.ts#L15"],
      [thisPage, "_data/links.ts#L5"],
    ]);
    expect(await suggestions("downloads.html")).toEqual([
      [suggestChange(suggestVersion(signLanguages.bfi)), "_data/versions.ts#L6"],
    ]);
  });

  it("leads to lines that hold the entry", async () => {
    const pages = (await readdir(join(folder, "dist"), { recursive: true })).filter((path) =>
      path.endsWith(".html"),
    );
    for (const [, address] of (await Promise.all(pages.map(suggestions))).flat()) {
      const [file = "", line] = address.split("#L");
      const lines = (await readFile(join(folder, file), "utf8")).split("\n");
      expect(lines[Number(line) - 1]).toMatch(/^ *\{$|^export default|^ +\w+: /);
    }
  });

  it.each(["strategy.html", "strategy-large-print.html", "404.html"])(
    "leaves them out of %s, which is kept and passed on or served anywhere",
    async (page) => {
      expect(await suggestions(page)).toEqual([]);
    },
  );

  it("leaves them out of the book", async () => {
    await unpack(join(folder, "dist/downloads/book.epub"), join(folder, "book"));
    const files = await readdir(join(folder, "book"), { recursive: true });
    const chapters = files.filter((path) => path.endsWith(".xhtml"));
    expect(chapters.length).toBeGreaterThan(8);
    for (const path of chapters) {
      expect(await readFile(join(folder, "book", path), "utf8")).not.toContain(
        "github.com/anytown",
      );
    }
  });

  it("leaves them out on paper", async () => {
    const home = await readFile(join(folder, "dist/index.html"), "utf8");
    expect(home).toContain(
      'screen-only own-line"><a class="external" rel="external nofollow" href="https://github.com',
    );
    expect(home).toMatch(/@media print\{[^@]*\.screen-only[^{]*\{display:none/);
  });
});

it("leads to the branch that the data names", async () => {
  const path = join(folder, "_data/publication.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("  accessibility:", '  branch: "trunk",\n  accessibility:'));
  await buildSite({ data: join(folder, "_data"), output: join(folder, "trunk"), today });
  const addresses = [
    ...(await readFile(join(folder, "trunk/quotes.html"), "utf8")).matchAll(
      /href="([^"]+\/edit\/[^"]+)"/g,
    ),
  ].map(([, address]) => address);
  expect(addresses).toEqual(
    [6, 21, 5].map((line) => `https://github.com/anytown/plan/edit/trunk/_data/quotes.ts#L${line}`),
  );
});

it("has none without a repository", async () => {
  const home = await readFile(join(folder, "plain/index.html"), "utf8");
  expect(textOfMarkup(home)).not.toContain(thisPage);
  expect(home).not.toContain("/edit/");
});

it("says on each page of a preview that it is one, and keeps search engines out", async () => {
  for (const page of ["index.html", "quotes.html", "priorities/listen.html", "strategy.html"]) {
    const preview = await readFile(join(folder, "plain", page), "utf8");
    expect(preview).toContain('<meta name="robots" content="noindex">');
    expect(textOfMarkup(preview)).toContain(interfaceText.previewNote);
    const published = await readFile(join(folder, "dist", page), "utf8");
    expect(published).not.toContain("noindex");
    expect(textOfMarkup(published)).not.toContain(interfaceText.previewNote);
  }
});
