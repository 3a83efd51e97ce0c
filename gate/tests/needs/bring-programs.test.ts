import { chmod, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../temporary-site.ts";
import { bringPrograms } from "./bring-programs.ts";
import type { Need } from "./needed.ts";
import { needs } from "./needs.ts";

const lack = (name: string): Need => ({
  name,
  isHere: () => false,
  package: name,
  tests: [],
});

/** A machine with an apt-get, and a sudo that asks no question, as scripts of the shell. */
async function machine(apt: string) {
  const folder = await temporaryFolder({ calls: "" });
  const plant = async (name: string, script: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  };
  await plant("apt-get", `echo "$*" >> "${folder}/calls"\n${apt}`);
  await plant("sudo", 'shift\nexec "$@"');
  await symlink("/usr/bin/env", join(folder, "env"));
  await plant("true", "");
  const calls = async () => {
    const lines = (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");
    return lines.map((line) => line.replace(/^--yes .*DPkg::Lock::Timeout=30 /, ""));
  };
  return { calls, env: { CI: "true", PATH: folder } };
}

const asked = ["--version", "update", "install --download-only a b"];
const oneByOne = ["install --download-only a", "install --download-only b"];

describe("bringPrograms", needs("noWindows"), () => {
  beforeEach(() => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it("installs what lacks, and says that it tries", async () => {
    const { calls, env } = await machine("exit 0");
    expect(await bringPrograms([lack("a"), lack("b")], env)).toEqual(
      new Map([
        ["a", { fetched: true }],
        ["b", { fetched: true }],
      ]),
    );
    expect(await calls()).toEqual([...asked, "install --no-download a b"]);
    expect(vi.mocked(process.stdout.write).mock.calls).toEqual([
      ["Tests need a, b: trying apt-get.\n"],
    ]);
  });

  it("asks no question", async () => {
    const { env } = await machine(
      'test "$1" = --version || { test "$DEBIAN_FRONTEND $1" = "noninteractive --yes" && ! read answer; }',
    );
    expect(await bringPrograms([lack("a")], env)).toEqual(new Map([["a", { fetched: true }]]));
  });

  it("says what apt-get said of a package that can’t be had, and installs the others", async () => {
    const { calls, env } = await machine(
      'case "$*" in *only\\ a*) echo "Reading lists"; echo "E: Unable to locate package a" >&2; exit 100;; esac',
    );
    expect(await bringPrograms([lack("a"), lack("b")], env)).toEqual(
      new Map([
        ["a", { fetched: false, said: "E: Unable to locate package a" }],
        ["b", { fetched: true }],
      ]),
    );
    expect(await calls()).toEqual([...asked, ...oneByOne, "install --no-download b"]);
  });

  it("goes on where nothing can be fetched", async () => {
    const { calls, env } = await machine(
      'test "$1" = --version || { echo "E: no network"; echo "E: Some files failed to download"; exit 100; }',
    );
    expect(await bringPrograms([lack("a"), lack("b")], env)).toEqual(
      new Map([
        ["a", { fetched: false, said: "E: no network" }],
        ["b", { fetched: false, said: "E: no network" }],
      ]),
    );
    expect(await calls()).toEqual([...asked, ...oneByOne]);
  });

  it("waits no longer than it may for a mirror that doesn’t answer", async () => {
    const { calls, env } = await machine('test "$1" = --version || exec /bin/sleep 600');
    const said = "it did not end in time";
    expect(await bringPrograms([lack("a"), lack("b")], env, 200)).toEqual(
      new Map([
        ["a", { fetched: false, said }],
        ["b", { fetched: false, said }],
      ]),
    );
    expect((await calls()).slice(0, 2)).toEqual(asked.slice(0, 2));
  });

  it("says what went wrong with a package that was fetched", async () => {
    const { env } = await machine(
      'case "$*" in *no-download*) echo "E: dpkg was interrupted" >&2; exit 100;; esac',
    );
    expect(await bringPrograms([lack("a")], env)).toEqual(
      new Map([["a", { fetched: true, said: "E: dpkg was interrupted" }]]),
    );
  });

  it.each([
    ["a machine that isn’t one of CI", { CI: undefined }],
    ["a machine that says so", { CI: "false" }],
    ["a machine without apt-get", { PATH: "/no/programs" }],
  ])("tries nothing on %s", async (_, change) => {
    const { calls, env } = await machine("exit 0");
    expect(await bringPrograms([lack("a")], { ...env, ...change })).toEqual(new Map());
    expect(await calls()).toEqual([""]);
  });

  it("tries nothing where nothing lacks, or no package brings it", async () => {
    const { calls, env } = await machine("exit 0");
    const here = { ...lack("a"), isHere: () => true };
    const { package: _, ...bare } = lack("b");
    expect(await bringPrograms([here, bare], env)).toEqual(new Map());
    expect(await calls()).toEqual([""]);
  });
});
