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
import { addedComments, lineFaults, patchFaults } from "./patch-faults.ts";
import { randomEdit } from "./random-edit.ts";

const files = await dataFiles();
expect(files.length).toBeGreaterThan(80);

/** How many random edits are made: `RANDOM_EDITS=40000 npx vitest run tests/edit/patch` makes more. */
const edits = Number(process.env.RANDOM_EDITS ?? 200);
const inRow = 4;

function valueIn(source: string, kind: Kind): unknown {
  const read = readNow(source, kind);
  if ("problem" in read) throw new Error(`${read.problem.message}\n${source}`);
  return read.value;
}

/** Makes some edits one after another, and tells what went wrong. */
async function told(
  kind: Kind,
  start: string,
  seed: number,
  judge: typeof lineFaults = () => [],
): Promise<string[]> {
  const chance = chanceFrom(seed);
  let source = start;
  let before = valueIn(source, kind);
  const first = before;
  if (patchSource(source, kind, before, structuredClone(before)) !== source) {
    return ["an unchanged save changed the file"];
  }
  for (let made = 0; made < inRow; ) {
    const edit = randomEdit(before, kind, chance);
    if (!edit) continue;
    made += 1;
    const patched = patchSource(source, kind, before, edit.after);
    const file = await readData(patched, kind);
    if ("problem" in file || file.mistakes.length > 0) return ["it can’t be read any more"];
    expect(normalise(file.value)).toEqual(edit.after);
    const faults = [...patchFaults(source, before, edit, patched), ...judge(source, edit, patched)];
    if (faults.length > 0) return [...faults, JSON.stringify(edit).slice(0, 300), source, patched];
    [source, before] = [patched, edit.after];
  }
  const atOnce = patchSource(start, kind, first, before);
  expect(valueIn(atOnce, kind)).toEqual(before);
  return addedComments(start, atOnce);
}

function patchSource(source: string, kind: Kind, before: unknown, after: unknown): string {
  const patched = patchData(source, kind, before, after);
  if ("problem" in patched) {
    throw new Error(`${patched.problem.message}\n${JSON.stringify(after)}\n${source}`);
  }
  return patched.source;
}

/** Whether a comma stands behind the last part wherever it has a line of its own. */
const hasLastCommas = (source: string): boolean => !/[^,[{(\s][^\S\n]*\n\s*[\]}]/.test(source);

const cases = fc.record({ at: fc.nat(files.length - 1), seed: fc.nat() });

describe("random edits", () => {
  it("change nothing but what they touch in the files of this project", async () => {
    const runs = Math.ceil(edits / inRow / 2);
    await fc.assert(
      fc.asyncProperty(cases, async ({ at, seed }) => {
        const { kind, source } = files[at] as KnownFile;
        const judge = hasLastCommas(source) ? lineFaults : undefined;
        expect(await told(kind, source, seed, judge)).toEqual([]);
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

describe("the judge of random edits", () => {
  const source = `import { defineOrganisations } from "../src/content/organisations.ts";

export default defineOrganisations([
  // About a
  { id: "a", name: "A" }, // behind a
  // About b
  { id: "b", name: "B" },
  { id: "c", name: "C" },
]);
`;
  const before = [
    { id: "a", name: "A" },
    { id: "b", name: "B" },
    { id: "c", name: "C" },
  ];
  const change = { sort: "change", at: [1], step: "name", after: [] } as const;
  const remove = { sort: "remove", at: [], step: 1, after: [] } as const;
  const move = { sort: "move", at: [], step: 0, to: 1, after: [] } as const;
  const entry = '  { id: "b", name: "B" },\n';

  it("finds nothing where nothing but the value changed", () => {
    expect(patchFaults(source, before, change, source.replace('"B"', '"X"'))).toEqual([]);
    const removed = source.replace(`  // About b\n${entry}`, "");
    expect(patchFaults(source, before, remove, removed)).toEqual([]);
    expect(lineFaults(source, remove, removed)).toEqual([]);
  });

  it.each([
    ["text above changed", change, source.replace('"b"', "'b'")],
    ["text below changed", change, source.replace('"C"', "'C'")],
    ["a comment is lost or moved", remove, source.replace("// behind a", "").replace(entry, "")],
    ["a comment is new", remove, source.replace(entry, "  // new\n")],
    [
      "comments have another order",
      remove,
      source.replace(` // behind a\n  // About b\n${entry}`, "\n  // About b\n  // behind a\n"),
    ],
    ["a comment is lost", move, source.replace("// About b\n", "")],
  ])("tells that %s", (fault, edit, patched) => {
    expect(patchFaults(source, before, edit, patched)).toContain(fault);
  });

  it("tells of a comment that stands there twice", () => {
    const patched = source.replace("// About b", "// About a");
    expect(addedComments(source, patched)).toEqual(["a comment is new"]);
    expect(addedComments(source, source.replace("// About b", ""))).toEqual([]);
  });

  it.each([
    [
      "a line changed where one was removed",
      remove,
      source.replace(entry, "").replace('"A" }', '"A"}'),
    ],
    ["a line changed where one was moved", move, source.replace('"A" }', '"A"}')],
    [
      "a line changed where one was added",
      { ...remove, sort: "add" } as const,
      source.replace('"A" }', '"A"}'),
    ],
  ])("tells that %s", (fault, edit, patched) => {
    expect(lineFaults(source, edit, patched)).toEqual([fault]);
  });
});
