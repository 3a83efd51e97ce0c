import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seeded } from "../../bench/generate/seeded.ts";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { formatProblems } from "../../src/content/problem.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { realData } from "../real-data.ts";
import { editsOf, knownEdits, nameOf } from "./edit-kinds.ts";
import { makeEdit } from "./make-edit.ts";
import { reachableEdits } from "./reachable-edits.ts";
import { writeRightFiles } from "./right-files.ts";
import { asksForMore, runs } from "./runs.ts";

const { content: real, problems } = await loadContent(realData);
if (!real) throw new Error(formatProblems(problems));
const reachable = reachableEdits(real);

let folder: string;
beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "right-")), "_data");
  await writeRightFiles(folder);
});
afterAll(() => rm(dirname(folder), { recursive: true, force: true }));

/** What the content check says of some data, as it is told in the terminal; nothing where all is well. */
async function told(content: Content): Promise<string> {
  await writeDataFolder(content, folder);
  const { problems = [] } = await loadContent(folder);
  return problems.length > 0 ? formatProblems(problems) : "";
}

it("knows right edits of every field: to add, to change, to move and to remove it", () => {
  expect(reachable.map(({ name }) => name).sort()).toEqual(knownEdits().sort());
});

it("says nothing of any right edit, each made alone", async () => {
  for (const [at, { name, content, edit }] of reachable.entries()) {
    for (const seed of [1, 2]) {
      const edited = makeEdit(content, edit, seeded(seed * 1_000 + at));
      expect([name, seed, await told(edited)]).toEqual([name, seed, ""]);
    }
  }
});

it("says nothing of right edits in any row", async () => {
  const row = fc.array(fc.record({ at: fc.nat(), seed: fc.nat() }), {
    minLength: 1,
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(row, async (steps) => {
      const names: string[] = [];
      const edited = steps.reduce((content, { at, seed }) => {
        const edits = editsOf(content);
        const edit = edits[at % edits.length];
        if (!edit) return content;
        names.push(nameOf(edit));
        return makeEdit(content, edit, seeded(seed));
      }, real);
      expect([names, await told(edited)]).toEqual([names, ""]);
    }),
    // The same rows each time, so that nobody’s edit is held up by chance; others where more are asked for.
    { numRuns: runs(100), ...(asksForMore ? {} : { seed: 1 }) },
  );
}, 3_600_000);
