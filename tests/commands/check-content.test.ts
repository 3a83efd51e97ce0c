import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-content-"));
  data = join(folder, "_data");
  await cp(join(root, "tests/fixtures/anytown/_data"), data, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const command = [join(root, "src/commands/check-content.ts"), ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

async function plant(): Promise<void> {
  const path = join(data, "links.ts");
  const text = await readFile(path, "utf8");
  await writeFile(
    path,
    text.replace("label:", "lable:").replace("Support and advice", "100% <b>support</b>,"),
  );
}

it("says that all is well", async () => {
  expect(await run()).toEqual({ code: 0, out: "All is well in _data.\n", err: "" });
});

it("tells the same as a build would", async () => {
  await plant();
  expect(await run()).toEqual({
    code: 1,
    out: "",
    err: `_data/links.ts:8:5  link “local-help”
  “lable” isn’t a field of a link; did you mean “label”?
  Rename it to label.

_data/links.ts:11:24  link “local-help”
  description: The text has HTML in it: "<b>".
  Take the part between < and > away, and keep the words alone.

2 mistakes found. Nothing was built or changed.
`,
  });
});

it("writes annotations for the lines of a pull request", async () => {
  await plant();
  expect(await run("--format", "github")).toEqual({
    code: 1,
    out: `::error file=_data/links.ts,line=8,col=5,title=link “local-help”::“lable” isn’t a field of a link; did you mean “label”? Rename it to label.
::error file=_data/links.ts,line=11,col=24,title=link “local-help”::description: The text has HTML in it: "<b>". Take the part between < and > away, and keep the words alone.
`,
    err: "",
  });
});

it("writes a table for the summary of a pull request’s check", async () => {
  await plant();
  expect(await run("--format", "markdown")).toEqual({
    code: 1,
    out: `## ❌ Data files: 2 mistakes to mend

Nothing is built or published until then. Mend each at its line and propose that as a part of the same change; the check runs again by itself.

### Mistakes

| Where | Entry | What is wrong | How to mend it |
| --- | --- | --- | --- |
| \\_data/links.ts:8:5 | link “local-help” | “lable” isn’t a field of a link; did you mean “label”? | Rename it to label. |
| \\_data/links.ts:11:24 | link “local-help” | description: The text has HTML in it: "\\<b\\>". | Take the part between \\< and \\> away, and keep the words alone. |
`,
    err: "",
  });
});

it("writes several reports of one run", async () => {
  await plant();
  const reports = ["markdown=out/summary.md", "text=mistakes.txt", "codequality=quality.json"];
  const { code, out } = await run(
    "--format",
    "github",
    ...reports.flatMap((report) => ["--report", report]),
  );
  expect({ code, out: out.match(/^::error/gm) }).toEqual({ code: 1, out: ["::error", "::error"] });
  const read = (name: string) => readFile(join(folder, name), "utf8");
  expect(await read("out/summary.md")).toContain("## ❌ Data files: 2 mistakes to mend\n");
  expect(await read("mistakes.txt")).toContain("2 mistakes found.");
  expect(JSON.parse(await read("quality.json"))).toMatchObject([
    { severity: "major", location: { path: "_data/links.ts", lines: { begin: 8 } } },
    { severity: "major", location: { path: "_data/links.ts", lines: { begin: 11 } } },
  ]);
});

it("replaces its own reports, and nothing else", async () => {
  const reports = ["markdown=summary.md", "text=mistakes.txt", "codequality=quality.json"];
  const args = reports.flatMap((report) => ["--report", report]);
  expect((await run(...args)).code).toBe(0);
  await plant();
  expect((await run(...args)).code).toBe(1);
  expect((await run(...args)).code).toBe(1);
  expect(await readFile(join(folder, "mistakes.txt"), "utf8")).toContain("2 mistakes found.");
  const words = await readFile(join(data, "links.ts"), "utf8");
  expect(await run("--report", "markdown=_data/links.ts")).toEqual({
    code: 2,
    out: "",
    err: "The content was not checked: “_data/links.ts” holds something other than a report, which would be lost. Name another file, or delete that one first.\n",
  });
  expect(await readFile(join(data, "links.ts"), "utf8")).toBe(words);
});

it("says in the summary that all is well, and what is still to be written", async () => {
  expect((await run("--format", "markdown")).out).toBe("## ✅ Data files: no mistakes\n");
  const path = join(data, "links.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace(/description: ".*?"/, 'description: "TODO: what is there"'));
  expect((await run("--format", "markdown")).out).toBe(`## ✅ Data files: no mistakes

### Still to be written

| Where | Text |
| --- | --- |
| \\_data/links.ts:11 | TODO: what is there |
`);
});

it("tells of a file that readers don’t get, which is no mistake", async () => {
  await mkdir(join(folder, "_files"));
  await writeFile(join(folder, "_files/Plan 2024.pdf"), "%PDF-1.7 %%EOF");
  await writeFile(join(folder, "_files/CNAME"), "strategy.test");
  const message = "No link and no version names this file, so that readers don’t get it.";
  const help =
    "Rename it to plan-2024.pdf and write that after file: into an entry of _data/links.ts or _data/versions.ts, or take the file away.";
  const place = "_files/Plan 2024.pdf:1:1";
  const well = "All is well in _data.\n";
  for (const _ of ["written", "written again"]) {
    expect(await run("--report", "text=told.txt")).toEqual({
      code: 0,
      out: `${place}\n  ${message}\n  ${help}\n\n${well}`,
      err: "",
    });
  }
  expect((await run("--format", "github")).out).toBe(
    `::warning file=_files/Plan 2024.pdf,line=1,col=1::${message} ${help}\n${well}`,
  );
  expect((await run("--format", "markdown")).out).toBe(`## ✅ Data files: no mistakes

### Files that readers don’t get

| Where | Why | What to do |
| --- | --- | --- |
| \\_files/Plan 2024.pdf:1:1 | ${message} | ${help.replaceAll("_data", "\\_data")} |
`);
});

it("tells in the summary more mistakes than are marked in the files, and says so", async () => {
  const path = join(data, "links.ts");
  const text = await readFile(path, "utf8");
  const added = Array.from({ length: 14 }, (_, index) => `    extra${index}: "x",\n`).join("");
  await writeFile(path, text.replace(/^ {4}label:/m, `${added}    label:`));
  const { out } = await run("--format", "github", "--report", "markdown=summary.md");
  const errors = out.match(/^::error/gm)?.length ?? 0;
  expect(errors).toBeGreaterThan(10);
  expect(out).toContain(`The summary of this run lists all ${errors}.\n`);
  const summary = await readFile(join(folder, "summary.md"), "utf8");
  expect(summary.match(/^\| \\_data/gm)).toHaveLength(errors);
});

it("says in the summary that it broke down, and doesn’t blame the words", async () => {
  const { code } = await run("--data", "nowhere", "--report", "markdown=summary.md");
  expect(code).toBe(2);
  expect(
    await readFile(join(folder, "summary.md"), "utf8"),
  ).toBe(`## ❌ The data files could not be checked

The folder nowhere isn’t there or can’t be opened.

The check itself broke down. That says nothing against the words: ask whoever looks after this site, in a comment.
`);
});

it("names the file as seen from the top of the repository", async () => {
  await cp(data, join(folder, "site/_data"), { recursive: true });
  await rm(join(folder, "site/_data/updates.ts"));
  expect((await run("--format", "github", "--data", "site/_data")).out).toBe(
    "::error file=site/_data/updates.ts,line=1,col=1::The file updates.ts is missing. Put it back, or undo the change that deleted it.\n",
  );
});

it.each([
  [
    ["--format", "xml"],
    "The format “xml” isn’t known. Write text, github, markdown or codequality.",
  ],
  [["--data", "nowhere"], "The folder nowhere isn’t there or can’t be opened."],
])("says plainly why it can’t run with %j", async (args, reason) => {
  expect(await run(...args)).toEqual({
    code: 2,
    out: "",
    err: `The content was not checked: ${reason}\n`,
  });
});
