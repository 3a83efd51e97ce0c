import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Seeded, seeded } from "../../bench/generate/seeded.ts";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { kinds } from "../../src/content/kinds.ts";
import { formatProblems } from "../../src/content/problem.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { copyProject } from "../../src/new/copy-project.ts";
import { borrowPackages } from "../borrow-packages.ts";
import { realData } from "../real-data.ts";
import { runOwnTests } from "../run-own-tests.ts";
import { editsOf } from "./edit-kinds.ts";
import { makeEdit } from "./make-edit.ts";
import { writeRightFiles } from "./right-files.ts";
import { oneOf } from "./right-value.ts";
import { asksForMore, runs } from "./runs.ts";
import { statesOf } from "./states-of.ts";
import { translated } from "./translated.ts";

const interfaceText = "_includes/interface-text.ts";
let room: string;
let project: string;

beforeEach(async () => {
  room = await mkdtemp(join(tmpdir(), "own-tests-"));
  project = join(room, "copy");
  await copyProject(join(import.meta.dirname, "../.."), project);
  await borrowPackages(project);
});
afterEach(() => rm(room, { recursive: true, force: true }));

const { content, problems } = await loadContent(realData);
if (!content) throw new Error(formatProblems(problems));
const states = statesOf(content);

const samples = Array.from({ length: runs(1) }, (_, index) => index + 1);

it.each(samples)(
  "the project’s tests and its build stay green after right edits, sample %i",
  async (sample) => {
    await writeDataFolder(edited(content, seeded(sample)), join(project, "_data"));
    await writeRightFiles(join(project, "_data"));
    const { failed, files } = await runOwnTests(project, ["tests/real-data.ts"]);
    expect(failed).toEqual([]);
    expect(files).toContain("tests/right-edits/content-check.test.ts");
    await promisify(execFile)(process.execPath, ["src/commands/build.ts"], { cwd: project });
  },
);

it.each(asksForMore ? [...states.keys()] : ["official, with as little as there may be"])(
  "the project’s tests and its build stay green for a publication that is %s",
  async (name) => {
    const state = states.get(name);
    if (!state) throw new Error(`There is no state ${name}.`);
    const data = join(project, "_data");
    await writeDataFolder(state, data);
    for (const { name, file, whenAbsent } of kinds)
      if (isDeepStrictEqual(state[name], whenAbsent)) await rm(join(data, file));
    const { failed, files } = await runOwnTests(project, ["tests/real-data.ts"], {
      slow: true,
      // Those that build our own site are few, and quick; the others take minutes.
      ...(asksForMore ? {} : { named: "this site|this project’s own pages" }),
    });
    expect(failed).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        "tests/changes/marked-changes.test.ts",
        "tests/origins/pages.test.ts",
        "tests/site/reader-mode.test.ts",
      ]),
    );
    await promisify(execFile)(process.execPath, ["src/commands/build.ts"], { cwd: project });
  },
  600_000,
);

it("the project’s tests stay green when every phrase of the interface is translated", async () => {
  const path = join(project, interfaceText);
  const english = await readFile(path, "utf8");
  await writeFile(path, translated(english));
  const { failed, files } = await runOwnTests(project, [interfaceText], { slow: asksForMore });
  expect(failed).toEqual([]);
  expect(files).toContain("tests/_includes/status-banner.test.ts");
});

/** The data after many edits, so that one run of tests meets many of them. */
function edited(content: Content, chance: Seeded): Content {
  return Array.from({ length: 60 }).reduce<Content>(
    (before) => makeEdit(before, oneOf(editsOf(before), chance), chance),
    content,
  );
}
