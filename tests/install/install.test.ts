import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import old from "./old-npm/package.json" with { type: "json" };

// May ask the package registry, as npm ci itself does, and gate/tests/pack alone beside it: for versions of npm that
// take `node` out of `.bin`, and, where npm’s own cache lacks them, for the parts of the project.

const root = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/** What a build needs of the project. */
const parts = [
  "_data",
  "_includes",
  "src",
  "gate",
  ".eleventy.ts",
  ".npmrc",
  "package.json",
  "package-lock.json",
];

/** The Node that the machine has, by which its user starts npm: not the one that npm brought. */
const nodeOfMachine = (process.env.PATH ?? "")
  .split(delimiter)
  .filter((folder) => !folder.includes("node_modules"))
  .map((folder) => join(folder, process.platform === "win32" ? "node.exe" : "node"))
  .find((path) => existsSync(path));

let folder: string;

/** Runs a version of npm as its user does: without what the npm above told of itself. */
function npm(version: string, at: string, ...args: string[]) {
  const ours = ([name]: [string, unknown]) =>
    !/^npm_(?!config_cache$|config_registry$)/.test(name) && name !== "SITE_URL" && name !== "URL";
  const env = Object.fromEntries(Object.entries(process.env).filter(ours));
  const path = (process.env.PATH ?? "").split(delimiter);
  return run(
    nodeOfMachine ?? process.execPath,
    [join(folder, "node_modules", version, "bin/npm-cli.js"), ...args],
    {
      cwd: at,
      env: { ...env, PATH: path.filter((name) => !name.includes("node_modules")).join(delimiter) },
    },
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "install-"));
  for (const file of ["package.json", "package-lock.json"]) {
    await cp(join(import.meta.dirname, "old-npm", file), join(folder, file));
  }
  await cp(join(root, ".npmrc"), join(folder, ".npmrc"));
  await run("npm", ["ci", "--prefer-offline"], {
    cwd: folder,
    shell: process.platform === "win32",
  });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(Object.entries(old.dependencies))(
  "%s (%s) installs the project, which then builds",
  async (name) => {
    // A name that shells and addresses trip over
    const project = join(folder, `${name} ü`);
    for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
    // The parts for tests are left out, since they are most of what npm ci brings
    await npm(name, project, "ci", "--omit=dev", "--prefer-offline");
    expect(existsSync(join(project, "node_modules/.bin/node"))).toBe(false);
    const { stdout, stderr } = await npm(name, project, "run", "--silent", "build");
    expect({ stdout, stderr }).toEqual({
      stdout: "The site is in dist. Open dist/index.html to read it.\n",
      stderr: "",
    });
    expect(await readFile(join(project, "dist/index.html"), "utf8")).toContain("</html>");
    await rm(project, { recursive: true });
  },
);
