import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceText } from "../../_includes/interface-text.ts";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Publication } from "../../src/content/publication.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { brackenford } from "./brackenford.ts";
import { unpack } from "./unpack.ts";

const by = { label: "The next plan", url: "https://www.gov.uk/browse/education" };
const { statusInShort, statusExtended, consultationUntil, withdrawn } = interfaceText;

const states: [Publication["status"], string, Record<string, string>][] = [
  [
    { state: "draft", consultationUntil: "2030-12-31" },
    `${statusInShort.draft} ${consultationUntil("31 December 2030")}`,
    { creativeWorkStatus: "Draft" },
  ],
  [
    { state: "extended", until: "2030-06" },
    statusExtended("June 2030"),
    { creativeWorkStatus: "Extended", expires: "2030-06" },
  ],
  [{ state: "interim" }, statusInShort.interim, { creativeWorkStatus: "Interim" }],
  [{ state: "superseded", by }, statusInShort.superseded, { creativeWorkStatus: "Superseded" }],
  [
    { state: "withdrawn", reason: "It was a mistake." },
    `${withdrawn} It was a mistake.`,
    { creativeWorkStatus: "Withdrawn" },
  ],
];

describe.each(states)("a strategy that is $state", (status, words, data) => {
  let room: string;
  const read = (path: string) => readFile(join(room, "dist", path), "utf8");
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), "states-"));
    const publication = { ...brackenford.publication, status, published: "2020-03" };
    await writeDataFolder({ ...brackenford, publication }, join(room, "_data"));
    const problems = await buildSite({
      data: join(room, "_data"),
      output: join(room, "dist"),
      today: "2021-07-01",
      siteUrl: "https://plan.example.org/",
    });
    expect(problems).toEqual([]);
  });
  afterAll(() => rm(room, { recursive: true, force: true }));

  it("is told as that in search results, messengers and feeds, and first in what is kept", async () => {
    const [home, large, feed] = await Promise.all(
      ["index.html", "strategy-large-print.html", "feed.xml"].map(read),
    );
    const told = `${words} ${brackenford.publication.description}`;
    expect(home).toContain(`<meta name="description" content="${told}">`);
    expect(home).toContain(`<meta property="og:description" content="${told}">`);
    expect(feed).toContain(`<subtitle>${told}</subtitle>`);
    expect(large?.indexOf('role="note">')).toBeLessThan(large?.indexOf("<main") ?? 0);
    const book = join(room, "book");
    await unpack(join(room, "dist/downloads/book.epub"), book);
    expect(await readFile(join(book, "book/package.opf"), "utf8")).toContain(
      `<dc:description>${told}</dc:description>`,
    );
  });

  it("is told as that to programs", async () => {
    const [, json = ""] = /ld\+json">(.*?)<\/script>/.exec(await read("index.html")) ?? [];
    const { about } = JSON.parse(json);
    expect(about).toMatchObject(data);
    expect(JSON.parse(await read("downloads/data.json")).publication.status).toEqual(status);
  });
});
