import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { findPackage } from "../../chromium/find-package.ts";
import { unpackChromium } from "../../chromium/unpack-chromium.ts";
import { needs } from "../needs/needs.ts";

let folder: string;
let room: string;
let chromium: string;

function brought() {
  const found = findPackage("@sparticuz/chromium");
  if (!found) throw new Error("npm brought no Chromium.");
  return found;
}

const version = (program: string): string =>
  execFileSync(program, ["--version", "--no-sandbox"], { encoding: "utf8" });

// The package is made for Linux on x64
describe("unpackChromium", needs("linux", "x64"), () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "unpack-"));
    room = join(folder, "room");
    // What somebody else put into the temporary folder
    await writeFile(join(folder, "chromium"), "#!/bin/sh\necho planted\n", { mode: 0o755 });
    vi.stubEnv("TMPDIR", folder);
    const old = join(room, "unpacking-old");
    await mkdir(old, { recursive: true });
    await utimes(old, 0, 0);
    chromium = await unpackChromium(brought(), room);
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true, force: true });
  });

  it("unpacks into its own folder, whatever stands in the temporary one", () => {
    expect(dirname(dirname(chromium))).toBe(room);
    expect(version(chromium)).toMatch(/^(?:Google Chrome|Chromium|HeadlessChrome)/);
  });

  it("leaves nothing beside it, and clears away what an ended process left", async () => {
    expect(await readdir(room)).toHaveLength(1);
    expect((await readdir(folder)).toSorted()).toEqual(["chromium", "room"]);
  });

  it("unpacks once, and anew when a file isn’t what was unpacked", async () => {
    const list = join(dirname(chromium), "unpacked.json");
    const before = await readFile(list, "utf8");
    expect(await unpackChromium(brought(), room)).toBe(chromium);
    expect(await readFile(list, "utf8")).toBe(before);
    const library = join(dirname(chromium), "libEGL.so");
    const unpacked = await readFile(library);
    // As many bytes, so that the checksum alone can tell
    await writeFile(library, "x".repeat(unpacked.length));
    expect(await unpackChromium(brought(), room)).toBe(chromium);
    expect(await readFile(library)).toEqual(unpacked);
  });

  it("says what to do where it may not write", async () => {
    const file = join(folder, "chromium");
    await expect(unpackChromium(brought(), join(file, "room"))).rejects.toThrow(
      `Chromium can’t be unpacked into ${join(file, "room")}. Let that folder be written to, or put the path of a Chrome, Chromium or Edge into CHROME_PATH. ENOTDIR`,
    );
  });
});
