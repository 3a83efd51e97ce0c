import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openCache } from "../../cache/open-cache.ts";
import { damages } from "../damages.ts";
import { needs } from "../needs/needs.ts";
import { temporaryFolder } from "../temporary-site.ts";

const bytes = Buffer.from("What took long to make. ".repeat(10_000));

/** A cache that keeps an entry, the file in which it lies, and both ways to read it. */
const keeping = async () => {
  const folder = await temporaryFolder({ source: bytes });
  const room = join(folder, "room");
  const cache = openCache(room);
  await cache.write("entry", "key", bytes);
  const read = async (key = "key") => {
    const output = join(folder, "output");
    const [whole, copied] = [
      await cache.read("entry", key),
      await cache.readInto(output, "entry", key),
    ];
    return { whole, copied: copied ? await readFile(output) : undefined };
  };
  return { folder, room, cache, entry: join(room, "entry"), read };
};

const nothing = { whole: undefined, copied: undefined };

describe("openCache", () => {
  it("gives back what was written, and nothing that was not", async () => {
    const { cache, read } = await keeping();
    expect(await read()).toEqual({ whole: bytes, copied: bytes });
    expect(await cache.read("other", "key")).toBeUndefined();
  });

  it("keeps a file as it keeps bytes", async () => {
    const { folder, room, cache, entry } = await keeping();
    await cache.writeFrom(join(folder, "source"), "entry", "key");
    const [streamed, names] = [await readFile(entry), await readdir(room)];
    await cache.write("entry", "key", bytes);
    expect(streamed.equals(await readFile(entry))).toBe(true);
    expect(names).toEqual(["entry"]);
  });

  it("keeps nothing of a file that can’t be read", async () => {
    const { folder, room, cache } = await keeping();
    await cache.writeFrom(join(folder, "gone"), "new", "key");
    expect(await readdir(room)).toEqual(["entry"]);
  });

  it("forgets what was made from something else", async () => {
    const { read } = await keeping();
    expect(await read("another key")).toEqual(nothing);
  });

  it("doesn’t take an entry for another whose name it was given", async () => {
    const { room, cache, entry } = await keeping();
    await writeFile(join(room, "other"), await readFile(entry));
    expect(await cache.read("other", "key")).toBeUndefined();
  });

  it.each(Object.entries(damages))(
    "counts an entry %s as none, and makes it anew",
    async (_, damage) => {
      const { cache, entry, room, read } = await keeping();
      await damage(entry);
      expect(await read()).toEqual(nothing);
      await cache.write("entry", "key", bytes);
      expect(await read()).toEqual({ whole: bytes, copied: bytes });
      expect(await readdir(room)).toEqual(["entry"]);
    },
  );

  it.each([0, 1, 63, 64, 65, 66, 120_000])("sees byte %d changed", async (at) => {
    const { entry, read } = await keeping();
    const kept = await readFile(entry);
    kept[at] = (kept[at] ?? 0) ^ 1;
    await writeFile(entry, kept);
    expect(await read()).toEqual(nothing);
  });

  it("waits for no pipe, and reads no device", needs("noWindows"), async () => {
    const { entry, read } = await keeping();
    await rm(entry);
    await promisify(execFile)("mkfifo", [entry]);
    expect(await read()).toEqual(nothing);
    await rm(entry);
    await symlink("/dev/zero", entry);
    expect(await read()).toEqual(nothing);
  });

  it("puts a folder in the place of a file that bears its name", async () => {
    const folder = await temporaryFolder({ room: "no folder" });
    const cache = openCache(join(folder, "room"));
    expect(await cache.read("entry", "key")).toBeUndefined();
    await cache.write("entry", "key", bytes);
    expect(await cache.read("entry", "key")).toEqual(bytes);
  });

  it("fails nothing where nothing can be kept", async () => {
    const folder = await temporaryFolder({ above: "no folder" });
    const cache = openCache(join(folder, "above/room"));
    await cache.write("entry", "key", bytes);
    expect(await cache.read("entry", "key")).toBeUndefined();
    expect(await cache.readInto(join(folder, "output"), "entry", "key")).toBe(false);
  });

  it("clears what a process left that was ended while it wrote, and not what one writes now", async () => {
    const { room } = await keeping();
    await writeFile(join(room, ".left"), "half");
    await utimes(join(room, ".left"), 0, 0);
    await mkdir(join(room, ".folder"));
    await utimes(join(room, ".folder"), 0, 0);
    await writeFile(join(room, ".now"), "half");
    await openCache(room).write("new", "key", bytes);
    expect((await readdir(room)).sort()).toEqual([".now", "entry", "new"]);
  });
});
