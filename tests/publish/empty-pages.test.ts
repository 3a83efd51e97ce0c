import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "check-barriers";
import { afterEach, beforeEach, expect, it } from "vitest";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { brackenford } from "../site/brackenford.ts";

let room: string;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "empty-"));
});
afterEach(() => rm(room, { recursive: true, force: true }));

const { publication, glossary, easyRead } = brackenford;

/** The same publication without some of what it may lack. */
const lacking = (fields: Partial<Content>): Content => ({
  ...brackenford,
  // Their own texts lead nowhere in the site
  publication: { ...publication, summary: ["This plan is for children."] },
  glossary: glossary.map((term) => ({ ...term, meaning: "A word for something." })),
  ...fields,
});

const plain = lacking({}).publication;
const { original, vision, ...noOriginal } = plain;

/** The words of links alone. */
const unlinked = <T>(entries: T): T =>
  JSON.parse(JSON.stringify(entries).replace(/\[([^[\]]+)\]\([^)]*\)/g, "$1"));

/** Without links, which its easy read, its publication and its texts can’t lead to then. */
const noLinks = lacking({
  priorities: unlinked(brackenford.priorities),
  updates: unlinked(brackenford.updates),
  publication: { ...noOriginal, ...(vision ? { vision } : {}) },
  links: [],
  contacts: [],
  easyRead: {
    ...easyRead,
    parts: easyRead.parts.map((part) => ({
      ...part,
      steps: part.steps.map(({ link, ...step }) => step),
    })),
  },
});

/** Without all that a strategy may lack. */
const bare = {
  ...noLinks,
  publication: { ...noOriginal, published: "2020", sections: [], principles: [], outcomes: [] },
  quotes: [],
  glossary: [],
  updates: [],
  measures: [],
  versions: [],
  actions: [],
  reports: [],
  easyRead: { checkedBy: [], parts: [] },
};

it.each([
  ["quotes", lacking({ quotes: [] }), ["quotes.html"]],
  ["words explained", lacking({ glossary: [] }), ["glossary.html"]],
  ["links and contacts", noLinks, ["help.html"]],
  ["updates", lacking({ updates: [] }), ["updates.html"]],
  [
    "anything that a strategy may lack",
    bare,
    [
      "about-strategy.html",
      "downloads/easy-read.html",
      "easy-read.html",
      "glossary.html",
      "help.html",
      "measures.html",
      "quotes.html",
      "updates.html",
    ],
  ],
  [
    "easy read",
    lacking({ easyRead: { ...easyRead, parts: [] } }),
    ["downloads/easy-read.html", "easy-read.html"],
  ],
  [
    "further sections",
    lacking({ publication: { ...publication, sections: [], principles: [], outcomes: [] } }),
    ["about-strategy.html"],
  ],
])("writes no page for %s where there are none, and leads to none", async (_, content, paths) => {
  const whole = await pagesOf(lacking({}));
  const pages = await pagesOf(content);
  expect(whole.filter((path) => !pages.includes(path))).toEqual(paths);
  const { findings } = await check(join(room, "dist"), { only: ["links"], strict: true });
  expect(findings).toEqual([]);
});

/** Builds a site, and gives the paths of its pages. */
async function pagesOf(content: Content): Promise<string[]> {
  const data = join(room, "_data");
  const output = join(room, "dist");
  await writeDataFolder(content, data);
  expect(await buildSite({ data, output, today: "2026-11-23" })).toEqual([]);
  const files = await readdir(output, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}
