import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { installPackages } from "../../bench/install-packages.ts";

let folder: string;
let said: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bench-"));
  said = "";
  await writeLock("1.0.0");
  await plantNpm("0");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const writeLock = (version: string) =>
  writeFile(
    join(folder, "package-lock.json"),
    JSON.stringify({ packages: { "": {}, "node_modules/a": { version }, "node_modules/b": {} } }),
  );

/** An npm that notes how it was called and begins, as npm does, by taking away what is there. */
async function plantNpm(ends: string): Promise<void> {
  const npm = join(folder, "npm-cli.js");
  await writeFile(
    npm,
    `const fs = require("node:fs");
fs.appendFileSync("calls", process.argv.slice(2).join(" ") + "\\n");
fs.rmSync("node_modules", { recursive: true, force: true });
fs.mkdirSync("node_modules");
if (${ends}) process.stderr.write("npm error planted\\n");
process.exitCode = ${ends};
`,
  );
  vi.stubEnv("npm_execpath", npm);
}

const install = () =>
  installPackages(folder, (text) => {
    said += text;
  });

const calls = () => readFile(join(folder, "calls"), "utf8");

it("installs what the lock file names, tells why it takes so long, and then leaves it", async () => {
  await install();
  await install();
  expect(await calls()).toBe("ci\n");
  expect(said).toBe(
    "The bench asks judges that the project itself doesn’t need: npm installs 2 packages into bench/node_modules, once.\n",
  );
});

it("installs anew for a lock file that has changed", async () => {
  await install();
  await writeLock("2.0.0");
  await install();
  await install();
  expect(await calls()).toBe("ci\nci\n");
});

it("says what to do where npm can’t install them, and tries again the next time", async () => {
  await plantNpm("1");
  await expect(install()).rejects.toThrow(
    /^The bench’s own packages can’t be installed, so nothing was measured\. See that npm reaches the package registry, then run this again; “npm run bench -- build edit gate serve” does without them\. npm says: npm error planted$/,
  );
  await plantNpm("0");
  await install();
  expect(await calls()).toBe("ci\nci\n");
});

it("takes nothing that an older lock file brought for sound when npm stops half-way", async () => {
  await install();
  await writeLock("2.0.0");
  await plantNpm("1");
  await expect(install()).rejects.toThrow("npm error planted");
  await writeLock("1.0.0");
  await plantNpm("0");
  await install();
  expect(await calls()).toBe("ci\nci\nci\n");
});
