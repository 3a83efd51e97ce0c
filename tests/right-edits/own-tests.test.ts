import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Seeded, seeded } from "../../bench/generate/seeded.ts";
import { writeDataFolder } from "../../bench/generate/write-data-folder.ts";
import type { Content } from "../../src/content/content.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { formatProblems } from "../../src/content/problem.ts";
import { copyProject } from "../../src/new/copy-project.ts";
import { borrowPackages } from "../borrow-packages.ts";
import { realData } from "../real-data.ts";
import { runOwnTests } from "../run-own-tests.ts";
import { editsOf } from "./edit-kinds.ts";
import { makeEdit } from "./make-edit.ts";
import { writeRightFiles } from "./right-files.ts";
import { oneOf } from "./right-value.ts";
import { asksForMore, runs } from "./runs.ts";
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

const samples = Array.from({ length: runs(1) }, (_, index) => index + 1);

it.each(samples)(
  "the project’s tests and its build stay green after right edits, sample %i",
  async (sample) => {
    const { content, problems } = await loadContent(realData);
    if (!content) throw new Error(formatProblems(problems));
    await writeDataFolder(edited(content, seeded(sample)), join(project, "_data"));
    await writeRightFiles(join(project, "_data"));
    const { failed, files } = await runOwnTests(project, ["tests/real-data.ts"]);
    expect(failed).toEqual([]);
    expect(files).toContain("tests/right-edits/content-check.test.ts");
    await promisify(execFile)(process.execPath, ["src/commands/build.ts"], { cwd: project });
  },
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
