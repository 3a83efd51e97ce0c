import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildSite } from "../../src/publish/build-site.ts";
import { digestFiles } from "../../src/publish/downloads/digest-files.ts";
import { listFiles } from "../../src/publish/list-files.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");
const today = "2026-11-23";
let folder: string;
let data: string;
let output: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keep-"));
  data = join(folder, "_data");
  output = join(folder, "dist");
  await cp(anytown, data, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const archive = (): Promise<Buffer> => readFile(join(output, "downloads/whole-site.zip"));

async function edit(): Promise<void> {
  const file = join(data, "publication.ts");
  const text = await readFile(file, "utf8");
  await writeFile(file, text.replace(/headline: "/, 'headline: "Edited. '));
}

it("shows an edit at once and keeps the archive of the build before when asked to", async () => {
  await buildSite({ data, output, today });
  const before = await archive();
  await edit();
  expect(await buildSite({ data, output, today, keepDownloads: true })).toEqual([]);
  expect(await readFile(join(output, "index.html"), "utf8")).toContain("Edited. ");
  expect(await readFile(join(output, "downloads/easy-read.html"), "utf8")).toContain("<h1");
  expect((await archive()).equals(before)).toBe(true);
  await buildSite({ data, output, today });
  expect((await archive()).equals(before)).toBe(false);
});

it("tells the fingerprints of the edited pages and of the downloads that it kept", async () => {
  await buildSite({ data, output, today });
  await edit();
  await buildSite({ data, output, today, keepDownloads: true });
  const digests = digestFiles(output, await listFiles(output));
  digests.delete("SHA256SUMS");
  const lines = [...digests].map(([name, sha256]) => `${sha256}  ${name}\n`);
  expect(await readFile(join(output, "SHA256SUMS"), "utf8")).toBe(lines.join(""));
});

it("makes the archive where there is none to keep", async () => {
  await buildSite({ data, output, today, keepDownloads: true });
  expect((await archive()).length).toBeGreaterThan(1000);
});
