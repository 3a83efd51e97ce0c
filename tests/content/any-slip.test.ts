import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import type { Problem } from "../../src/content/problem.ts";
import { readData } from "../../src/content/read/read-data.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { buildSite } from "../../src/publish/build-site.ts";

const root = join(import.meta.dirname, "../..");
const whole = join(root, "tests/fixtures/brackenford/_data");
const sources = new Map<string, string>();
let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "slips-"));
  data = join(folder, "_data");
  await cp(whole, data, { recursive: true });
  for (const file of files) sources.set(file, await readFile(join(whole, file), "utf8"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The files that are there: some kinds may have none. */
const files = kinds.map(({ file }) => file).filter((file) => existsSync(join(whole, file)));

/** One character more or less, somewhere in one of the files. */
const slip = fc.constantFrom(...files).chain((file) =>
  fc.record({
    file: fc.constant(file),
    at: fc.nat(),
    typed: fc.option(
      fc.oneof(
        fc.constantFrom(..."\"“”’'`,;:.{}[]()<>\\/=+-_$0 \n\t\u00a0\u200b"),
        fc.string({ minLength: 1, maxLength: 1, unit: "binary" }),
      ),
    ),
  }),
);

function slipped({ file, at, typed }: { file: string; at: number; typed: string | null }): string {
  const text = sources.get(file) ?? "";
  const place = at % text.length;
  return text.slice(0, place) + (typed ?? "") + text.slice(place + (typed === null ? 1 : 0));
}

/** The promised form: a place in the file, a sentence of what is wrong, a sentence of how to mend it. */
function promised({ file, line, column, message, help }: Problem, text: string): void {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/);
  expect(file).toMatch(/^_data\/\w+\.ts$/);
  expect(line).toBeGreaterThanOrEqual(1);
  expect(column).toBeGreaterThanOrEqual(1);
  expect(line).toBeLessThanOrEqual(lines.length);
  expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
  for (const sentence of [message, help]) {
    expect(sentence.length).toBeGreaterThan(5);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|Error:|\n|\bat file:|Unexpected token/);
  }
}

it("answers any slip of one character with a valid site or a message in the promised form", async () => {
  await fc.assert(
    fc.asyncProperty(slip, async (change) => {
      const text = slipped(change);
      await writeFile(join(data, change.file), text);
      const { content, problems = [] } = await loadContent(data);
      await writeFile(join(data, change.file), sources.get(change.file) ?? "");
      expect(content !== undefined || problems.length > 0).toBe(true);
      for (const problem of problems) {
        promised(
          problem,
          problem.file.endsWith(change.file) ? text : (sources.get(problem.file.slice(6)) ?? ""),
        );
      }
    }),
    { numRuns: 600 },
  );
});

/** How far from each place of a file the first problem is told when the character there is deleted. */
async function farthest(file: string, deleted: RegExp): Promise<{ line: number; told: number }[]> {
  // Not the editors’ own files, whose lines they may break as they like.
  const text = await readFile(join(root, "tests/fixtures", file), "utf8");
  const kind = kinds.find((kind) => kind.file === basename(file));
  const far: { line: number; told: number }[] = [];
  for (const { index } of text.matchAll(deleted)) {
    const changed = text.slice(0, index) + text.slice(index + 1);
    const read = kind && (await readData(changed, kind));
    if (!read || !("problem" in read)) continue;
    const line = text.slice(0, index).split("\n").length;
    if (Math.abs(read.problem.line - line) > 1) far.push({ line, told: read.problem.line });
  }
  return far;
}

it.each([
  "other-place/_data/links.ts",
  "other-place/_data/publication.ts",
  "anytown/_data/easyRead.ts",
  "anytown/_data/quotes.ts",
  "anytown/_data/priorities.ts",
])("tells of any sign deleted from %s at its line or the one next to it", async (file) => {
  expect(await farthest(file, /["'[\]{}(),:;]/g)).toEqual([]);
});

it("reads any text at all without a crash", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...kinds),
      fc.string({ unit: "binary", maxLength: 200 }),
      async (kind, text) => {
        const file = await readData(text, kind);
        if ("problem" in file) promised({ file: `_data/${kind.file}`, ...file.problem }, text);
        else expect(file.value).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});

it("reads brackets nested a thousand deep without a crash", async () => {
  const [kind] = kinds.filter(({ file }) => file === "links.ts");
  if (!kind) throw new Error("There is no such kind.");
  const source = sources.get("links.ts")?.replace("([", `([${"[".repeat(20_000)}`) ?? "";
  const file = await readData(source, kind);
  expect("problem" in file).toBe(true);
});

it("never leaves half a site behind", async () => {
  const output = join(folder, "dist");
  await fc.assert(
    fc.asyncProperty(slip, async (change) => {
      await writeFile(join(data, change.file), slipped(change));
      const before = await readdir(output).catch(() => []);
      const problems = await buildSite({ data, output, today: "2026-11-23" });
      await writeFile(join(data, change.file), sources.get(change.file) ?? "");
      const after = await readdir(output).catch(() => []);
      if (problems.length > 0) expect(after).toEqual(before);
      else expect(after).toContain("index.html");
      expect((await readdir(folder)).filter((name) => name.startsWith("."))).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
