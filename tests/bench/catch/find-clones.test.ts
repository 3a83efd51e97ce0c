import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findClones } from "../../../bench/catch/find-clones.ts";

const setOf = (folder: string) => ({
  name: folder,
  folder,
  source: `https://example.org/${folder}`,
  lay: async () => [],
});
const sets = [setOf("one"), setOf("two")];
const commands =
  "git clone --depth 1 https://example.org/one\ngit clone --depth 1 https://example.org/two";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "clones-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it("gives the sets that lie in the folder", async () => {
  await mkdir(join(folder, "two"));
  expect(findClones(folder, sets)).toEqual([sets[1]]);
});

it("says how to get them where no folder is named", () => {
  expect(() => findClones(undefined, sets)).toThrow(
    `The part “catch” reads public sets of pages. Clone them into a folder, and name it by --sets FOLDER:\n${commands}`,
  );
});

it("says how to get them where none lies in the folder", () => {
  expect(() => findClones(folder, sets)).toThrow(
    `There is none of one, two in ${folder}. Clone one at least into that folder:\n${commands}`,
  );
});
