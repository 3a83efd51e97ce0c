import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "check-barriers/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const hard =
  "Professionals responsible for individualised multidisciplinary assessments endeavour to implement statutory expectations, notwithstanding considerable organisational complexity across partnership arrangements.";
const byShape = "Press the round button on the right.";
const data = "_data/priorities.ts";
let folder: string;
/** Where the third paragraph begins. */
let line: number;
let column: number;

const run = (...args: string[]): Promise<{ code: number; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, _, err) =>
      resolve({ code: Number(error?.code ?? 0), err }),
    );
  });

const report = (format: string) => readFile(join(folder, `out/${format}`), "utf8");

/** Plants two faults in the third paragraph of an entry, builds the site and checks it in all formats. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "field-lines-"));
  for (const part of ["_includes", "src", ".eleventy.ts", "package.json"]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await cp(join(root, "tests/fixtures/anytown/_data"), join(folder, "_data"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const text = await readFile(join(folder, data), "utf8");
  const more = ["It is [told here](help.html), on the APF’s page.", `${hard} ${byShape}`];
  const planted = text.replace(
    /meaning: \[(.*)\],/,
    (_, first) => `meaning: [\n      ${first},\n      "${more.join('",\n      "')}",\n    ],`,
  );
  await writeFile(join(folder, data), planted);
  const lines = planted.split("\n");
  line = lines.findIndex((one) => one.includes(hard)) + 1;
  column = (lines[line - 1] ?? "").indexOf('"') + 1;
  expect(await run("src/commands/build.ts")).toEqual({ code: 0, err: "" });
  const reports = formats.flatMap((format) => ["--report", `${format}=out/${format}`]);
  const { code } = await run("src/commands/check-site.ts", "--only", "content,words", ...reports);
  expect(code).toBe(1);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a fault in the third paragraph of an entry", () => {
  it("is found in the data, and on each page that shows the paragraph", async () => {
    const findings: { rule: string; page: string; data: object }[] = JSON.parse(
      await report("json"),
    );
    const place = { file: data, line, column, entry: "listen" };
    const planted = findings.filter(({ rule }) => /^(?:reading-level|place-or-shape)/.test(rule));
    expect(planted.map(({ rule, page, data }) => ({ rule, page, data }))).toEqual([
      { rule: "reading-level", page: data, data: place },
      ...["priorities/listen.html", "strategy-large-print.html", "strategy.html"].map((page) => ({
        rule: "place-or-shape-alone",
        page,
        data: place,
      })),
    ]);
  });

  it.each(formats)("is told with line and column as %s", async (format) => {
    const place = `${data}:${line}:${column}`;
    const told: Record<(typeof formats)[number], string> = {
      pretty: place,
      json: `"line": ${line},\n      "column": ${column},`,
      github: `file=${data},line=${line},col=${column},`,
      markdown: `\\${place}`,
      issue: `\\${place}`,
      sarif: `"startLine": ${line},\n                  "startColumn": ${column}`,
      codequality: `"line": ${line},\n          "column": ${column}`,
      junit: ` at ${place}`,
      html: place,
    };
    expect((await report(format)).split(told[format])).toHaveLength(5);
  });
});
