import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { packageList } from "../../src/changes/package-list.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "packages-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function listOf(file: string, content: object): Promise<string> {
  await rm(join(folder, "package-lock.json"), { force: true });
  await writeFile(join(folder, file), JSON.stringify(content));
  return packageList(folder);
}

const lock = (changes: object = {}) =>
  listOf("package-lock.json", {
    name: "plan",
    packages: {
      "": { name: "plan" },
      "node_modules/a": { version: "1.0.0", resolved: "https://one/a.tgz", integrity: "sha512-a" },
      "node_modules/b": { version: "1.0.0", integrity: "sha512-b", dev: true },
      ...changes,
    },
  });

it("is the same whoever is asked for a package, whatever helps in development, and however the project is called", async () => {
  const before = await lock();
  expect(
    await lock({
      "": { name: "another" },
      "node_modules/a": { version: "1.0.0", resolved: "https://two/a.tgz", integrity: "sha512-a" },
      "node_modules/b": { version: "2.0.0", integrity: "sha512-c", dev: true },
    }),
  ).toBe(before);
});

it.each([
  ["another version", { "node_modules/a": { version: "1.0.1", integrity: "sha512-d" } }],
  ["one more package", { "node_modules/c": { version: "1.0.0", integrity: "sha512-c" } }],
  [
    "a package that is needed now",
    { "node_modules/b": { version: "1.0.0", integrity: "sha512-b" } },
  ],
])("differs with %s", async (_, changes) => {
  expect(await lock(changes)).not.toBe(await lock());
});

it("is read from package.json where nothing is locked", async () => {
  const one = await listOf("package.json", { name: "a", dependencies: { x: "1.0.0" } });
  expect(await listOf("package.json", { name: "b", dependencies: { x: "1.0.0" } })).toBe(one);
  expect(await listOf("package.json", { name: "a", dependencies: { x: "1.0.1" } })).not.toBe(one);
});
