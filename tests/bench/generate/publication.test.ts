import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { generatePublication } from "../../../bench/generate/publication.ts";
import { writeDataFolder } from "../../../bench/generate/write-data-folder.ts";
import { kinds } from "../../../src/content/kinds.ts";
import { loadContent } from "../../../src/load/load-content.ts";

const size = fc.integer({ min: 3, max: 300 });
const seed = fc.nat();

it("makes as many priorities, quotes and links as asked for, each valid, for any seed", () => {
  fc.assert(
    fc.property(size, seed, (entries, seed) => {
      const content = generatePublication(entries, seed);
      const { priorities, quotes, links } = content;
      expect(priorities.length + quotes.length + links.length).toBe(entries);
      for (const { name, schema } of kinds)
        expect([name, schema.safeParse(content[name]).error?.issues]).toEqual([name, undefined]);
    }),
    { numRuns: 25 },
  );
});

it("makes the same publication from the same seed, and another from another", () => {
  expect(generatePublication(50, 7)).toEqual(generatePublication(50, 7));
  expect(generatePublication(50, 7)).not.toEqual(generatePublication(50, 8));
});

it("writes data files that the build reads back as they were", async () => {
  const folder = await mkdtemp(join(tmpdir(), "generated-"));
  const content = generatePublication(120);
  await writeDataFolder(content, folder);
  expect(await loadContent(folder)).toEqual({ content });
  await rm(folder, { recursive: true });
});
