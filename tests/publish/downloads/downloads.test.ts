import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { interfaceText } from "../../../_includes/interface-text.ts";
import { digestFiles } from "../../../src/publish/downloads/digest-files.ts";
import { writeZip } from "../../../src/publish/downloads/write-zip.ts";
import { listFiles } from "../../../src/publish/list-files.ts";
import { brackenford } from "../../site/brackenford.ts";
import { builtSite } from "../../site/built-site.ts";
import { textOfMarkup } from "../../site/text-of.ts";
import { unpack } from "../../site/unpack.ts";

const { priorities, publication } = brackenford;

const site = builtSite("brackenford");
const other = builtSite("other-place");
let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "downloads-"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

const text = (path: string): Promise<string> => readFile(join(site().folder, path), "utf8");
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

describe("the list of downloads", () => {
  it("offers each file under a name that says what it is, with its true size", async () => {
    const html = await text("downloads.html");
    const offers = [...html.matchAll(/href="([^"]+)" download="([^"]+)">([^<]*)</g)];
    // Brackenford’s name has marks in it that some systems don’t allow in the name of a file.
    const saved = (kind: keyof typeof interfaceText.downloadKinds, ending: string) =>
      `brackenford-s-children-families-plan-${interfaceText.downloadKinds[kind].file}-${publication.updated}.${ending}`;
    expect(offers.map(([, path, file]) => [path, file])).toEqual([
      ["strategy.html", saved("strategy", "html")],
      ["strategy-large-print.html", saved("largePrint", "html")],
      ["downloads/easy-read.html", saved("easyRead", "html")],
      ["downloads/book.epub", saved("book", "epub")],
      ["downloads/whole-site.zip", saved("archive", "zip")],
      ["downloads/data.json", saved("data", "json")],
      ["downloads/data.schema.json", saved("dataSchema", "json")],
      ["SHA256SUMS", "SHA256SUMS"],
    ]);
    for (const [, path = "", , words = ""] of offers.slice(0, -1)) {
      const { size } = await stat(join(site().folder, path));
      const kilobytes = Math.ceil(size / 1000).toLocaleString(publication.language);
      expect(textOfMarkup(words), path).toContain(interfaceText.kilobytes(kilobytes));
    }
  });

  it("keeps within its weights: strategy.html 60 kB, archive 400 kB", async () => {
    const size = async (path: string) => (await stat(join(site().folder, path))).size;
    expect(await size("strategy.html")).toBeLessThan(60_000);
    expect(await size("downloads/whole-site.zip")).toBeLessThan(400_000);
  });

  it.each(["strategy.html", "strategy-large-print.html", "downloads/easy-read.html"])(
    "offers %s, which links to no other file, since none lies beside it",
    async (path) => {
      const html = await text(path);
      const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = ""]) => href);
      expect(links.length).toBeGreaterThan(1);
      expect(links.filter((href) => !/^(?:#|https:|tel:|mailto:)/.test(href))).toEqual([]);
      const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      const lost = links.filter((href) => href.startsWith("#") && !ids.has(href.slice(1)));
      expect(lost).toEqual([]);
    },
  );
});

describe("SHA256SUMS", () => {
  it("names every file of the site but itself, with its fingerprint", async () => {
    const files = (await listFiles(site().folder)).filter((path) => path !== "SHA256SUMS");
    const lines = files.map(
      async (path) => `${sha256(await readFile(join(site().folder, path)))}  ${path}\n`,
    );
    expect(await text("SHA256SUMS")).toBe((await Promise.all(lines)).join(""));
  });
});

describe("the archive", () => {
  it("holds the site in sorted order and of one day, and is not inside itself", async () => {
    const folder = join(room, "unpacked");
    const entries = await unpack(join(site().folder, "downloads/whole-site.zip"), folder);
    const names = entries.map(({ fileName }) => fileName);
    const files = await listFiles(site().folder);
    expect(names).toEqual(files.filter((path) => path !== "downloads/whole-site.zip"));
    for (const entry of entries) {
      expect(entry.getLastModDate({ timezone: "UTC" }).toISOString()).toBe(
        `${publication.updated}T12:00:00.000Z`,
      );
    }
  });

  it("has fingerprints of the files as they are inside", async () => {
    const folder = join(room, "inside");
    await unpack(join(site().folder, "downloads/whole-site.zip"), folder);
    const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
    for (const line of sums.trimEnd().split("\n")) {
      const [digest, path = ""] = line.split("  ");
      expect(sha256(await readFile(join(folder, path))), path).toBe(digest);
    }
    const list = await readFile(join(folder, "downloads.html"), "utf8");
    expect(list).not.toContain("whole-site.zip");
    expect(textOfMarkup(list)).toContain(interfaceText.downloadsInside);
    expect(textOfMarkup(await text("downloads.html"))).not.toContain(interfaceText.downloadsInside);
  });

  it("changes when a file changes, and not otherwise", async () => {
    const folder = await mkdtemp(join(room, "zip-"));
    const pack = async (words: string) => {
      await writeFile(join(folder, "a.html"), words);
      const digests = digestFiles(folder, ["a.html"]);
      const entry = { name: "a.html", file: join(folder, "a.html") };
      const output = join(folder, "test.zip");
      await writeZip([{ ...entry, sha256: digests.get("a.html") ?? "" }], output, "2026-11-23");
      return sha256(await readFile(output));
    };
    const first = await pack("one");
    expect(await pack("one")).toBe(first);
    const second = await pack("two");
    expect(second).not.toBe(first);
    expect(await pack("one")).toBe(first);
  });

  it("holds whole what is too much to be packed in memory", async () => {
    const folder = await mkdtemp(join(room, "large-"));
    const large = "All children should get the help they need. ".repeat(400_000);
    const words = { "a.html": "one", "b.html": large, "c.html": "three" };
    const entries = Object.keys(words).map((name) => ({
      name,
      file: join(folder, name),
      sha256: `${room} ${name}`,
    }));
    for (const [name, text] of Object.entries(words)) await writeFile(join(folder, name), text);
    expect((await stat(join(folder, "b.html"))).size).toBeGreaterThan(16 * 1024 * 1024);
    await writeZip(entries, join(folder, "test.zip"), "2026-11-23");
    const unpacked = join(folder, "unpacked");
    await unpack(join(folder, "test.zip"), unpacked);
    for (const [name, text] of Object.entries(words))
      expect((await readFile(join(unpacked, name), "utf8")) === text, name).toBe(true);
  });

  it("says which file is missing", async () => {
    const entry = { name: "a.html", file: join(room, "gone.html"), sha256: "0" };
    await expect(writeZip([entry], join(room, "gone.zip"), "2026-11-23")).rejects.toThrow(
      /no such file.*gone\.html/,
    );
  });
});

describe("the data", () => {
  const valid = async (built: typeof site) => {
    const read = async (name: string) =>
      JSON.parse(await readFile(join(built().folder, "downloads", name), "utf8"));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
      await read("data.schema.json"),
    );
    return { validate, data: await read("data.json") };
  };

  it.each([
    ["this place", site],
    ["another place", other],
  ])("of %s is as its own JSON Schema says", async (_, built) => {
    const { validate, data } = await valid(built);
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it("would not be, with a field that nobody knows", async () => {
    const { validate, data } = await valid(site);
    expect(validate({ ...data, extra: 1 })).toBe(false);
  });

  it("holds the words of the site, and explains each part", async () => {
    const { data } = await valid(site);
    expect(data.priorities).toEqual(priorities);
    const schema = JSON.parse(await text("downloads/data.schema.json"));
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(schema.properties.priorities.items.properties.title.description).toBe(
      "The priority’s title, word for word as in the source.",
    );
  });

  it("says of each reference where the ids of its kind are described, by JSON Schema’s own means", async () => {
    const { properties } = JSON.parse(await text("downloads/data.schema.json"));
    const part = properties.easyRead.properties.parts.items.properties;
    expect([
      properties.publication.properties.owners.items.$ref,
      properties.quotes.items.properties.speaker.oneOf[0].properties.organisation.$ref,
      properties.glossary.items.properties.source.$ref,
      part.priority.$ref,
      part.steps.items.properties.link.$ref,
    ]).toEqual(
      ["organisations", "organisations", "sources", "priorities", "links"].map(
        (kind) => `#/properties/${kind}/items/properties/id`,
      ),
    );
    expect(properties.sources.items.properties.id.$ref).toBeUndefined();
  });
});
