import { chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type FileChange, writeFiles } from "../../../src/edit/preview/write-files.ts";

let room: string;
beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "written-"));
  for (const name of ["one.ts", "two.ts"]) await writeFile(join(room, name), `before ${name}`);
});
afterEach(() => rm(room, { recursive: true, force: true }));

const change = (name: string, before: string | undefined, after: string): FileChange => ({
  path: join(room, name),
  before: before === undefined ? undefined : Buffer.from(before),
  after: Buffer.from(after),
});

async function inRoom(): Promise<Record<string, string>> {
  const names = (await readdir(room)).sort();
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(room, name), "utf8")])),
  );
}

const untouched = { "one.ts": "before one.ts", "two.ts": "before two.ts" };

it("writes all files, a new one among them, and leaves nothing beside them", async () => {
  await chmod(join(room, "one.ts"), 0o640);
  const changes = [
    change("one.ts", "before one.ts", "after one"),
    change("two.ts", "before two.ts", "after two"),
    change("new.ts", undefined, "new"),
  ];
  expect(await writeFiles(changes)).toBeUndefined();
  expect(await inRoom()).toEqual({ "new.ts": "new", "one.ts": "after one", "two.ts": "after two" });
  expect((await stat(join(room, "one.ts"))).mode & 0o777).toBe(0o640);
});

it("writes none where another program changed one of them meanwhile", async () => {
  const changes = [
    change("one.ts", "before one.ts", "after one"),
    change("two.ts", "what was read", "after two"),
  ];
  expect(await writeFiles(changes)).toEqual({ path: join(room, "two.ts"), why: "changed" });
  expect(await inRoom()).toEqual(untouched);
});

it("writes none where a file that was absent is there now, or one that was there is gone", async () => {
  const there = [
    change("one.ts", "before one.ts", "after one"),
    change("two.ts", undefined, "new"),
  ];
  expect(await writeFiles(there)).toEqual({ path: join(room, "two.ts"), why: "changed" });
  const gone = [
    change("one.ts", "before one.ts", "after one"),
    change("three.ts", "before", "after"),
  ];
  expect(await writeFiles(gone)).toEqual({ path: join(room, "three.ts"), why: "locked" });
  expect(await inRoom()).toEqual(untouched);
});

it("writes none where there is no place for one of them", async () => {
  const blocked = join(room, "blocked");
  const changes = [
    change("one.ts", "before one.ts", "after one"),
    { path: join(blocked, "two.ts"), before: undefined, after: Buffer.from("new") },
  ];
  expect(await writeFiles(changes)).toEqual({ path: join(blocked, "two.ts"), why: "locked" });
  expect(await inRoom()).toEqual(untouched);
});

it("writes to where a link leads, and leaves the link", async () => {
  const link = join(room, "link.ts");
  await symlink(join(room, "one.ts"), link);
  expect(await writeFiles([change("link.ts", "before one.ts", "after one")])).toBeUndefined();
  expect(await inRoom()).toEqual({
    "link.ts": "after one",
    "one.ts": "after one",
    "two.ts": "before two.ts",
  });
});
