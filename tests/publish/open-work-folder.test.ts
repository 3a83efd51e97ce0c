import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openWorkFolder } from "../../src/publish/open-work-folder.ts";

let room: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "work-folder-"));
});

afterEach(() => rm(room, { recursive: true, force: true }));

/** The number of a process that has ended. */
const ended = (): number => spawnSync(process.execPath, ["--version"]).pid;

it("makes an empty folder beside the one that will be written", async () => {
  const made = await openWorkFolder(join(room, "new/site"));
  expect(made.startsWith(join(room, `new/.site-building-${process.pid}-`))).toBe(true);
  expect(await readdir(made)).toEqual([]);
});

it("clears away what killed builds of this folder left, and nothing else", async () => {
  const pid = ended();
  const kept = [
    "site",
    ".site-notes",
    `.other-building-${pid}-aBcDeF`,
    ".site-building-notes",
    `.site-building-${pid}-my-own-notes`,
    // A build that still runs
    `.site-building-${process.pid}-aBcDeF`,
  ];
  for (const name of kept) await mkdir(join(room, name));
  await mkdir(join(room, `.site-building-${pid}-aBcDeF`, "new"), { recursive: true });
  const made = await openWorkFolder(join(room, "site"));
  const left = (await readdir(room)).filter((name) => join(room, name) !== made);
  expect(left.toSorted()).toEqual(kept.toSorted());
});
