import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listFiles } from "../../src/publish/list-files.ts";
import { borrowPackages } from "../borrow-packages.ts";
import { dataFolders } from "./built-site.ts";

const root = join(import.meta.dirname, "../..");
let room: string;

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "twice-"));
});
afterAll(() => rm(room, { recursive: true, force: true }));

/** Copies the project into a folder of its own and builds it there. */
async function buildIn(folder: string, env: Record<string, string>): Promise<string> {
  const project = join(room, folder);
  await cp(dataFolders.brackenford, join(project, "_data"), { recursive: true });
  for (const part of ["_includes", "src", "gate", ".eleventy.ts", "package.json"]) {
    await cp(join(root, part), join(project, part), { recursive: true });
  }
  await borrowPackages(project);
  await promisify(execFile)(process.execPath, ["src/commands/build.ts"], {
    cwd: project,
    env: { PATH: process.env.PATH ?? "", SOURCE_DATE_EPOCH: "1795391999", ...env },
  });
  return join(project, "dist");
}

it("gives the same bytes in another folder, time zone and language", async () => {
  const one = await buildIn("one", { TZ: "UTC", LANG: "en_GB.UTF-8", LC_ALL: "en_GB.UTF-8" });
  const two = await buildIn("a much longer folder ü", {
    TZ: "Pacific/Kiritimati",
    LANG: "tr_TR.UTF-8",
    LC_ALL: "tr_TR.UTF-8",
  });
  const files = await listFiles(one);
  expect(files).toContain("downloads/whole-site.zip");
  expect(files).toContain("downloads/book.epub");
  expect(await listFiles(two)).toEqual(files);
  for (const file of files) {
    const [first, second] = await Promise.all([one, two].map((dist) => readFile(join(dist, file))));
    expect(first?.equals(second ?? Buffer.alloc(0)), `${file} differs`).toBe(true);
  }
});
