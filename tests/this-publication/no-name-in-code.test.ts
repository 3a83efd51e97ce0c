import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Names of the place, of people and of groups there, whatever the data says of them today. */
const names = [
  "Stoke",
  "Staffordshire",
  "PEGiS",
  "Parent Engagement Group",
  "Champions for Change",
  "Family Matters",
  "Colclough",
  "Axon",
];

const found = (text: string): string[] =>
  names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u").test(text));

it("stands in no page, component, check or command, not even in the interface text", async () => {
  const folders = await Promise.all(
    ["_includes", "src", "gate"].map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      const own = entries.filter(({ parentPath }) => !/\bnode_modules\b/.test(parentPath));
      return own.filter((entry) => entry.isFile() && /\.(?:ts|css|cjs)$/.test(entry.name));
    }),
  );
  const files = folders.flat().map(({ parentPath, name }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(200);
  for (const file of files) expect([file, found(await readFile(file, "utf8"))]).toEqual([file, []]);
});

it("is found in a text that holds one, and in no word that only begins like one", () => {
  expect(found("The plan of Stoke-on-Trent")).toEqual(["Stoke"]);
  expect(found("The stove was Stoked, and the axon is a nerve.")).toEqual([]);
});
