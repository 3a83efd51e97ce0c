import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { needs } from "../../gate/tests/needs/needs.ts";
import { temporaryFolder } from "../../gate/tests/temporary-site.ts";
import { writeData } from "../../src/load/write-data.ts";

const start = { "links.ts": "old links", "quotes.ts": "old quotes" };
const both = [
  { file: "links.ts", before: "old links", after: "new links" },
  { file: "quotes.ts", before: "old quotes", after: "new quotes" },
];

/** What every file of a folder holds. */
async function held(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isFile());
  const texts = names.map(async ({ name }) => [name, await readFile(join(folder, name), "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

describe("data files", () => {
  it("are written, new ones and old ones", async () => {
    const folder = await temporaryFolder(start);
    await writeData(folder, [...both, { file: "groups.ts", before: undefined, after: "groups" }]);
    expect(await held(folder)).toEqual({
      "links.ts": "new links",
      "quotes.ts": "new quotes",
      "groups.ts": "groups",
    });
  });

  it("are taken away again", async () => {
    const folder = await temporaryFolder(start);
    await writeData(folder, [{ file: "links.ts", before: "old links", after: undefined }]);
    expect(await held(folder)).toEqual({ "quotes.ts": "old quotes" });
  });

  it("stay as they are where another program changed one of them", async () => {
    const folder = await temporaryFolder({ ...start, "quotes.ts": "other quotes" });
    expect(await writeData(folder, both)).toEqual({ file: "quotes.ts", why: "changed" });
    expect(await held(folder)).toEqual({ "links.ts": "old links", "quotes.ts": "other quotes" });
  });

  it("stay as they are where one that was absent is there now, or one that was there is gone", async () => {
    const folder = await temporaryFolder(start);
    const there = { file: "quotes.ts", before: undefined, after: "quotes" };
    const gone = { file: "groups.ts", before: "groups", after: "new groups" };
    for (const one of [there, gone]) {
      const failed = await writeData(folder, [...both.slice(0, 1), one]);
      expect(failed).toEqual({ file: one.file, why: "changed" });
      expect(await held(folder)).toEqual(start);
    }
  });

  it("keep the mark at their start, which is no part of their text", async () => {
    const folder = await temporaryFolder({ "links.ts": "\ufeffold links" });
    await writeData(folder, both.slice(0, 1));
    expect(await held(folder)).toEqual({ "links.ts": "\ufeffnew links" });
  });

  it("stay as they are where one can’t be written", async () => {
    const folder = await temporaryFolder(start);
    await mkdir(join(folder, "groups.ts"));
    const all = [...both, { file: "groups.ts", before: undefined, after: "groups" }];
    expect(await writeData(folder, all)).toEqual({
      file: "groups.ts",
      why: "locked",
      reason: expect.stringMatching(/^EISDIR/),
    });
    expect(await held(folder)).toEqual(start);
  });

  it("stay what they were besides: a link, and who may read it", needs("linux"), async () => {
    const folder = await temporaryFolder({ "kept/links.ts": "old links" });
    await symlink(join(folder, "kept/links.ts"), join(folder, "links.ts"));
    await writeFile(join(folder, "kept/links.ts"), "old links", { mode: 0o600 });
    const { mode } = await stat(join(folder, "kept/links.ts"));
    await writeData(folder, both.slice(0, 1));
    expect(await readFile(join(folder, "kept/links.ts"), "utf8")).toBe("new links");
    expect((await stat(join(folder, "links.ts"))).mode).toBe(mode);
  });
});
