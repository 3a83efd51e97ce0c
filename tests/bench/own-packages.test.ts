import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parts, withPackages } from "../../bench/parts.ts";

const root = join(import.meta.dirname, "../..");
const readJson = async (path: string) => JSON.parse(await readFile(join(root, path), "utf8"));
const { dependencies } = await readJson("bench/package.json");
const own = Object.keys(dependencies);

/** The packages of the bench’s own that a file of it names, or one that it imports, whichever way. */
async function reached(file: string, seen = new Set<string>()): Promise<Set<string>> {
  if (seen.has(file) || !file.startsWith(join(root, "bench/"))) return new Set();
  seen.add(file);
  const text = await readFile(file, "utf8");
  const names = [...text.matchAll(/"((?:@[\w-]+\/)?[\w-]+)(?:\/[^"]*)?"/g)].map(([, name]) => name);
  const found = new Set(own.filter((name) => names.includes(name)));
  for (const [, path = ""] of text.matchAll(/"(\.{1,2}\/[^"$]+\.ts)"/g)) {
    for (const name of await reached(join(file, "..", path), seen)) found.add(name);
  }
  return found;
}

it("installs its own packages for the parts that reach them, and for no other", async () => {
  const needing: string[] = [];
  const needed = new Set<string>();
  for (const name of Object.keys(parts)) {
    const names = await reached(join(root, "bench/parts", `${name}.ts`));
    if (names.size > 0) needing.push(name);
    for (const one of names) needed.add(one);
  }
  expect(needing).toEqual(withPackages);
  expect([...needed].sort()).toEqual(own.toSorted());
});

it("names no package that the project installs, and none beside its own", async () => {
  const above = await readJson("package-lock.json");
  const beside = await readJson("bench/package-lock.json");
  const direct = Object.keys(beside.packages).filter((path) => /^node_modules\/[^/]+$/.test(path));
  expect(own.filter((name) => `node_modules/${name}` in above.packages)).toEqual([]);
  // What they need lies inside them, so that whatever else the bench imports is the project’s
  expect(direct.sort()).toEqual(own.map((name) => `node_modules/${name}`).sort());
});
