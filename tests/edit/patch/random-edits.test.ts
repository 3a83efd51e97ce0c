import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../../src/content/kinds.ts";
import { normalise } from "../../../src/content/read/normalise.ts";
import { readData } from "../../../src/content/read/read-data.ts";
import { patchData } from "../../../src/edit/patch/patch-data.ts";
import { readNow } from "../../../src/edit/patch/read-now.ts";
import { chanceFrom } from "./chance.ts";
import { dataFiles, type KnownFile } from "./data-files.ts";
import { mangled } from "./mangled.ts";
import { patchFaults } from "./patch-faults.ts";
import { randomEdit } from "./random-edit.ts";

const files = await dataFiles();

/** How many random edits are made: `RANDOM_EDITS=40000 npx vitest run tests/edit/patch` makes more. */
const edits = Number(process.env.RANDOM_EDITS ?? 400);
const inRow = 4;

function valueIn(source: string, kind: Kind): unknown {
  const read = readNow(source, kind);
  if ("problem" in read) throw new Error(`${read.problem.message}\n${source}`);
  return read.value;
}

/** Makes some edits one after another, and tells what went wrong. */
async function told(kind: Kind, start: string, seed: number): Promise<string[]> {
  const chance = chanceFrom(seed);
  let source = start;
  let before = valueIn(source, kind);
  const first = before;
  if (patchSource(source, kind, before, structuredClone(before)) !== source) {
    return ["an unchanged save changed the file"];
  }
  for (let row = 0; row < inRow; row += 1) {
    const edit = randomEdit(before, kind, chance);
    if (!edit) continue;
    const patched = patchSource(source, kind, before, edit.after);
    const file = await readData(patched, kind);
    if ("problem" in file || file.mistakes.length > 0) return ["it can’t be read any more"];
    expect(normalise(file.value)).toEqual(edit.after);
    const faults = patchFaults(source, before, edit, patched);
    if (faults.length > 0) return [...faults, JSON.stringify(edit).slice(0, 300), source, patched];
    [source, before] = [patched, edit.after];
  }
  expect(valueIn(patchSource(start, kind, first, before), kind)).toEqual(before);
  return [];
}

function patchSource(source: string, kind: Kind, before: unknown, after: unknown): string {
  const patched = patchData(source, kind, before, after);
  if ("problem" in patched) {
    throw new Error(`${patched.problem.message}\n${JSON.stringify(after)}\n${source}`);
  }
  return patched.source;
}

const cases = fc.record({ at: fc.nat(files.length - 1), seed: fc.nat() });

describe("random edits", () => {
  it("change nothing but what they touch in the files of this project", async () => {
    const runs = Math.ceil(edits / inRow / 2);
    await fc.assert(
      fc.asyncProperty(cases, async ({ at, seed }) => {
        const { kind, source } = files[at] as KnownFile;
        expect(await told(kind, source, seed)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);

  it("change nothing but what they touch in files of every style", async () => {
    const runs = Math.ceil(edits / inRow / 2);
    await fc.assert(
      fc.asyncProperty(cases, async ({ at, seed }) => {
        const { kind, source } = files[at] as KnownFile;
        const odd = mangled(valueIn(source, kind), kind, chanceFrom(seed));
        expect(await told(kind, odd, seed + 1)).toEqual([]);
      }),
      { numRuns: runs },
    );
  }, 3_600_000);
});
