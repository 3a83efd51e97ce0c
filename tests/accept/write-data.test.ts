import { mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { needs } from "../../gate/tests/needs/needs.ts";
import { temporaryFolder } from "../../gate/tests/temporary-site.ts";
import { writeData } from "../../src/accept/write-data.ts";

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
    await expect(writeData(folder, both)).rejects.toThrow(
      "quotes.ts was changed by another program meanwhile.",
    );
    expect(await held(folder)).toEqual({ "links.ts": "old links", "quotes.ts": "other quotes" });
  });

  it("stay as they are where one can’t be written", async () => {
    const folder = await temporaryFolder(start);
    await mkdir(join(folder, "groups.ts"));
    const all = [...both, { file: "groups.ts", before: undefined, after: "groups" }];
    await expect(writeData(folder, all)).rejects.toThrow("EISDIR");
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
