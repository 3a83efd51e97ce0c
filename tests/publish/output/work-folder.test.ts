import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  closeWorkFolder,
  openWorkFolder,
  recover,
} from "../../../src/publish/output/work-folder.ts";

let room: string;
let site: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "work-folder-"));
  site = join(room, "site");
});

afterEach(() => rm(room, { recursive: true, force: true }));

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["--version"]).pid;

/** Opens a work folder, and gives it the name that it would have if its process had ended. */
async function leftBehind(): Promise<string> {
  const made = await openWorkFolder(site);
  const left = made.replace(`-${process.pid}-`, `-${ended()}-`);
  await rename(made, left);
  return left;
}

async function oldSiteIn(work: string, name: string, text: string): Promise<void> {
  await mkdir(join(work, name));
  await writeFile(join(work, name, "index.html"), text);
  const lines = ["index.html", "_headers", "downloads.html"].map(
    (file) => `${"0".repeat(64)}  ${file}\n`,
  );
  await writeFile(join(work, name, "SHA256SUMS"), lines.join(""));
}

it("makes an empty folder beside the one that will be written, and removes it", async () => {
  const made = await openWorkFolder(join(room, "new/site"));
  expect(made.startsWith(join(room, `new/.site-building-${process.pid}-`))).toBe(true);
  expect(await readdir(made)).toEqual([]);
  expect(closeWorkFolder(made, join(room, "new/site"))).toBe(true);
  expect(await readdir(join(room, "new"))).toEqual([]);
});

it("clears away what killed builds of this folder left, and nothing else", async () => {
  const left = await leftBehind();
  await mkdir(join(left, "new"), { recursive: true });
  // On another machine that shares the disk, that number may be a build at work
  const elsewhere = `.site-building-${ended()}-000000-aBcDeF`;
  const running = (await openWorkFolder(site)).slice(room.length + 1);
  const kept = [
    "site",
    ".site-notes",
    `.other-building-${ended()}-a1b2c3-aBcDeF`,
    ".site-building-notes",
    `.site-building-${ended()}-my-own-notes`,
    elsewhere,
  ];
  for (const name of kept) await mkdir(join(room, name));
  await recover(site);
  expect((await readdir(room)).toSorted()).toEqual([...kept, running].toSorted());
});

it("takes a work folder of another machine for left behind after a day", async () => {
  const elsewhere = join(room, `.site-building-${process.pid}-000000-aBcDeF`);
  await mkdir(elsewhere);
  const dayAgo = Date.now() / 1000 - 86_500;
  await utimes(elsewhere, dayAgo, dayAgo);
  await recover(site);
  expect(await readdir(room)).toEqual([]);
});

it("puts the newest old site back where a killed build left none", async () => {
  const first = await leftBehind();
  await oldSiteIn(first, "old-00", "oldest");
  const second = await leftBehind();
  await oldSiteIn(second, "old-00", "older");
  await oldSiteIn(second, "old-01", "old");
  await utimes(first, 1_700_000_000, Date.now() / 1000 - 60);
  await recover(site);
  expect(await readFile(join(site, "index.html"), "utf8")).toBe("old");
  expect(await readdir(room)).toEqual(["site"]);
});

it("leaves the site that stands, and removes the old one of a killed build", async () => {
  await oldSiteIn(await leftBehind(), "old-00", "old");
  await mkdir(site);
  await writeFile(join(site, "index.html"), "new");
  await recover(site);
  expect(await readFile(join(site, "index.html"), "utf8")).toBe("new");
  expect(await readdir(room)).toEqual(["site"]);
});

it("puts the old site back before it removes a work folder", async () => {
  const made = await openWorkFolder(site);
  await oldSiteIn(made, "old-00", "old");
  expect(closeWorkFolder(made, site)).toBe(true);
  expect(await readFile(join(site, "index.html"), "utf8")).toBe("old");
  expect(existsSync(made)).toBe(false);
});
