import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSite } from "../../model/site.ts";
import { openFindingsCache } from "../../run/findings-cache.ts";
import { aFinding } from "../a-finding.ts";
import { damages } from "../damages.ts";
import { temporaryFolder } from "../temporary-site.ts";

const open = async (folder: string, room: string, strict = false) => {
  const site = await readSite(folder);
  const cache = await openFindingsCache(site, { strict, words: new Set() }, room);
  const page = (path: string) => {
    const found = site.pages.find((one) => one.path === path);
    if (!found) throw new Error(`There is no ${path}.`);
    return found;
  };
  return { cache, page };
};

const files = {
  "a.html": "<p>A",
  "framing.html": "<iframe src=a.html></iframe>",
  "style.css": "p {}",
};

describe("openFindingsCache", () => {
  it("knows nothing at first, and what it was told later", async () => {
    const [folder, room] = [await temporaryFolder(files), await temporaryFolder({})];
    const first = await open(folder, room);
    expect(await first.cache.read("a11y", first.page("a.html"))).toBeUndefined();
    await first.cache.write("a11y", first.page("a.html"), [aFinding()]);
    const second = await open(folder, room);
    expect(await second.cache.read("a11y", second.page("a.html"))).toEqual([aFinding()]);
    expect(await second.cache.read("html", second.page("a.html"))).toBeUndefined();
  });

  it.each([
    ["the page", "a.html", "a.html", "<p>B"],
    ["a style sheet", "a.html", "style.css", "p { color: red }"],
    ["a page in its frame", "framing.html", "a.html", "<p>B"],
  ])("forgets when %s changes", async (_, path, changed, content) => {
    const [folder, room] = [await temporaryFolder(files), await temporaryFolder({})];
    const first = await open(folder, room);
    await first.cache.write("a11y", first.page(path), []);
    await writeFile(join(folder, changed), content);
    const second = await open(folder, room);
    expect(await second.cache.read("a11y", second.page(path))).toBeUndefined();
  });

  it("remembers a page when another page changes", async () => {
    const [folder, room] = [await temporaryFolder(files), await temporaryFolder({})];
    const first = await open(folder, room);
    await first.cache.write("a11y", first.page("a.html"), []);
    await writeFile(join(folder, "framing.html"), "<p>Other");
    const second = await open(folder, room);
    expect(await second.cache.read("a11y", second.page("a.html"))).toEqual([]);
  });

  it("tells a run that asks more from one that asks less", async () => {
    const [folder, room] = [await temporaryFolder(files), await temporaryFolder({})];
    const first = await open(folder, room);
    await first.cache.write("a11y", first.page("a.html"), []);
    const more = await open(folder, room, true);
    expect(await more.cache.read("a11y", more.page("a.html"))).toBeUndefined();
  });

  it("throws away what older checks found", async () => {
    const [folder, room] = [
      await temporaryFolder(files),
      await temporaryFolder({ "older/answer.json": "[]" }),
    ];
    await open(folder, room);
    expect(await readdir(room)).toEqual([]);
  });

  it.each(Object.entries(damages))("takes an answer %s for none", async (_, damage) => {
    const [folder, room] = [await temporaryFolder(files), await temporaryFolder({})];
    const first = await open(folder, room);
    await first.cache.write("a11y", first.page("a.html"), []);
    const [checks = ""] = await readdir(room);
    const [answer = ""] = await readdir(join(room, checks));
    await damage(join(room, checks, answer));
    expect(await first.cache.read("a11y", first.page("a.html"))).toBeUndefined();
    await first.cache.write("a11y", first.page("a.html"), [aFinding()]);
    expect(await first.cache.read("a11y", first.page("a.html"))).toEqual([aFinding()]);
  });
});
