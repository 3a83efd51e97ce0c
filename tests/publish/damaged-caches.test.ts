import { cp, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { damages } from "../../gate/tests/damages.ts";
import { buildSite } from "../../src/publish/build-site.ts";
import { digestFiles } from "../../src/publish/downloads/digest-files.ts";
import { listFiles } from "../../src/publish/list-files.ts";

const root = join(import.meta.dirname, "../..");
const caches = ["archives", "pictures"].map((name) => join(root, "node_modules/.cache", name));
const data = join(root, "tests/fixtures/anytown/_data");
const today = "2026-11-23";

/** Entries of other publications stay damaged until those are built. */
const damaged = new Set<string>();
let folder: string;
let sound: Map<string, string>;
const bytesOf = async (site: string) => digestFiles(site, await listFiles(site));
const build = async (output: string, keepDownloads = false) =>
  expect(await buildSite({ data, output, today, keepDownloads })).toEqual([]);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "damaged-"));
  await build(join(folder, "sound"));
  sound = await bytesOf(join(folder, "sound"));
});
afterAll(async () => {
  for (const path of [folder, ...damaged]) await rm(path, { recursive: true, force: true });
});

describe.each(Object.entries(damages))("what the build keeps, %s,", (_, damage) => {
  it("is made anew: the site has the same bytes", async () => {
    for (const cache of caches) {
      const kept = await readdir(cache, { withFileTypes: true });
      const files = kept.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
      expect(files.length).toBeGreaterThan(1);
      for (const { name } of files) {
        damaged.add(join(cache, name));
        // The build of another test may be mending it at the same moment
        await damage(join(cache, name)).catch(() => undefined);
      }
    }
    const output = join(folder, "again");
    await build(output);
    expect(await bytesOf(output)).toEqual(sound);
  });

  it.each(["downloads/book.epub", "downloads/whole-site.zip", "downloads/data.json", "SHA256SUMS"])(
    "as %s of the build before, is not taken over into the preview of an edit",
    async (name) => {
      const output = join(folder, "edited");
      await rm(output, { recursive: true, force: true });
      await cp(join(folder, "sound"), output, { recursive: true });
      await damage(join(output, name));
      // A folder there was made by somebody, whose files in it a build may not lose
      if ((await stat(join(output, name))).isDirectory()) {
        await expect(buildSite({ data, output, today, keepDownloads: true })).rejects.toThrow(
          `${join(output, name, "inside")} is not from a build, and this build has a file of that name.`,
        );
        return;
      }
      await build(output, true);
      expect(await bytesOf(output)).toEqual(sound);
    },
  );
});

it("the preview of an edit makes downloads anew where one of the build before is missing", async () => {
  const output = join(folder, "missing");
  await cp(join(folder, "sound"), output, { recursive: true });
  await rm(join(output, "downloads/whole-site.zip"));
  await build(output, true);
  expect(await bytesOf(output)).toEqual(sound);
});
