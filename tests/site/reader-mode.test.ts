import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { isProbablyReaderable, Readability } from "@mozilla/readability";
import { readSite, type Site } from "check-barriers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";
import { formatProblems } from "../../src/content/problem.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { realData } from "../real-data.ts";
import { brackenford } from "./brackenford.ts";
import { dataFolders } from "./built-site.ts";
import { inChromium } from "./in-chromium.ts";

const open = inChromium();
let room: string;
let engine: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "reader-"));
  const { resolve } = createRequire(import.meta.url);
  const parts = ["Readability.js", "Readability-readerable.js"].map((name) =>
    readFile(resolve(`@mozilla/readability/${name}`), "utf8"),
  );
  engine = (await Promise.all(parts)).join("\n");
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** What a browser’s reading mode makes of a page. */
type Reading = { offered: boolean; text: string };

type Engine = {
  Readability: typeof Readability;
  isProbablyReaderable: typeof isProbablyReaderable;
};

type Way = {
  /** The shortest text that is taken for the page’s own; browsers take 500 letters. */
  charThreshold?: number;
  /** Whether the id of each entry is put on the element that holds all of the entry. */
  idsOutside?: boolean;
};

async function read(
  site: Site,
  path: string,
  { charThreshold = 500, idsOutside = false }: Way,
): Promise<Reading> {
  return open(site, path, {}, async (page) => {
    await page.evaluate(engine);
    return page.evaluate(
      (charThreshold, idsOutside) => {
        const engine = window as unknown as Engine;
        const offered = engine.isProbablyReaderable(document);
        for (const entry of document.querySelectorAll<HTMLElement>("[data-entry]"))
          if (idsOutside) entry.id = entry.dataset.entry ?? "";
        const article = new engine.Readability(document, { charThreshold }).parse();
        return { offered, text: `${article?.title} ${article?.textContent}` };
      },
      charThreshold,
      idsOutside,
    );
  });
}

/** The pages to read, each with the words of the data that must be in sight there. */
function pagesToRead({ priorities, quotes, easyRead, publication }: Content): [RegExp, string[]][] {
  const easyWords = easyRead.parts.map(({ priority, title, steps }) => ({
    priority,
    title,
    sentences: steps.flatMap(({ sentences }) => sentences),
  }));
  const said = quotes.flatMap(({ paragraphs }) => paragraphs);
  const pages: [RegExp, string[]][] = [
    [
      /^strategy(-\d+)?\.html$/,
      [
        ...[publication.vision?.parts ?? publication.vision?.lead ?? []].flat(),
        ...priorities.flatMap(({ title, statement = "" }) => [title, statement]),
        ...said,
      ],
    ],
    [/^quotes(-\d+)?\.html$/, said],
    [/^easy-read\.html$/, easyWords.flatMap(({ title, sentences }) => [title, ...sentences])],
    ...priorities.map(({ id, title, statement = "" }): [RegExp, string[]] => [
      new RegExp(`^priorities/${id}\\.html$`),
      [
        title,
        statement,
        ...easyWords.flatMap(({ priority, sentences }) => (priority === id ? sentences : [])),
        ...quotes.flatMap(({ priorities, paragraphs }) =>
          priorities.includes(id) ? paragraphs : [],
        ),
      ],
    ]),
  ];
  // Where there is nothing to say, there is no page
  return pages.filter(([, words]) => words.length > 0);
}

/** Which pages’ reading mode browsers offer, and which words are lost in it. */
async function readAll(site: Site, content: Content, way: Way = {}) {
  const notOffered: string[] = [];
  const lost: [page: string, words: string][] = [];
  for (const [path, words] of pagesToRead(content)) {
    const pages = site.pages.filter((page) => path.test(page.path));
    expect(pages.length, `${path}`).toBeGreaterThan(0);
    const readings: Reading[] = [];
    for (const page of pages) {
      const reading = await read(site, page.path, way);
      readings.push(reading);
      if (!reading.offered) notOffered.push(page.path);
    }
    const seen = inOneLine(readings.map(({ text }) => text).join(" "));
    for (const wanted of words)
      if (!seen.includes(inOneLine(wanted))) lost.push([pages[0]?.path ?? "", wanted]);
  }
  return { notOffered, lost };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

async function build(data: string): Promise<{ site: Site; content: Content }> {
  const { content, problems } = await loadContent(data);
  if (!content) throw new Error(formatProblems(problems));
  const output = join(await mkdtemp(join(room, "site-")), "dist");
  await buildSite({ data, output, today: "2026-11-23" });
  return { site: await readSite(output), content };
}

describe("the reading mode of browsers", () => {
  it("is offered for the words of a publication, and loses none of them", async () => {
    const { site, content } = await build(dataFolders.brackenford);
    expect(await readAll(site, content)).toEqual({ notOffered: [], lost: [] });
  });

  // Where a page has fewer letters than that, its footer may be taken for its text. Browsers don’t
  // offer their reading mode for so little.
  it("loses nothing of a short page either, when it is asked to read it", async () => {
    const { site, content } = await build(dataFolders["other-place"]);
    expect((await readAll(site, content, { charThreshold: 1 })).lost).toEqual([]);
  });

  it("loses nothing of this project’s own pages, where browsers offer it", async () => {
    const { site, content } = await build(realData);
    const { notOffered, lost } = await readAll(site, content);
    expect(lost.filter(([page]) => !notOffered.includes(page))).toEqual([]);
  });
});

/** Words that Readability throws things out for, where they stand in an id. */
const stumblingBlocks = [
  "part-of-the-community",
  "share-your-plans",
  "sidebar-comments",
  "local-author",
  "related-extra",
  "social-care",
  "footer-menu",
  "contact-popup",
  "the-ad-break",
];

/** The same publication with such ids, wherever editors choose them. */
function withOtherIds(content: Content): Content {
  const names = new Map<string, string>();
  for (const { name } of kinds) {
    const entries: unknown = name === "easyRead" ? content.easyRead.parts : content[name];
    if (!Array.isArray(entries)) continue;
    for (const { id } of entries)
      names.set(id, `${stumblingBlocks[names.size % stumblingBlocks.length]}-${names.size}`);
  }
  const text = JSON.stringify(content).replace(
    /(?<=")[a-z0-9-]+(?=")|(?<=glossary\.html#)[a-z0-9-]+/g,
    (word) => names.get(word) ?? word,
  );
  return JSON.parse(text);
}

describe("an editor’s id", () => {
  let data: string;
  beforeAll(async () => {
    data = join(room, "_data");
    await writeDataFolder(withOtherIds(brackenford), data);
  });

  it("takes nothing out of the reading mode, whatever it says", async () => {
    const { site, content } = await build(data);
    expect(content.priorities.map(({ id }) => id)).not.toEqual(
      brackenford.priorities.map(({ id }) => id),
    );
    expect(await readAll(site, content)).toEqual({ notOffered: [], lost: [] });
  });

  it("would, if it stood on the element that holds the entry", async () => {
    const { site, content } = await build(data);
    const { lost } = await readAll(site, content, { idsOutside: true });
    const [first] = content.priorities;
    expect(lost).toContainEqual(["strategy.html", first?.statement]);
  });
});
