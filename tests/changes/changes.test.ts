import { execFile, execFileSync } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
const parts = ["_includes", "_data", "src", ".eleventy.ts", "package.json"];
let folder: string;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", ...args], {
    cwd: folder,
    encoding: "utf8",
  });

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, CHROME_PATH: join(folder, "no-browser") };
    execFile(
      process.execPath,
      ["src/changes.ts", ...args],
      { cwd: folder, env },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

async function edit(file: string, found: string, written: string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, "utf8")).replace(found, written));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "changes-"));
  for (const part of parts) await cp(join(root, part), join(folder, part), { recursive: true });
  await rm(join(folder, "_data"), { recursive: true });
  await cp(join(root, "tests/fixtures/anytown/_data"), join(folder, "_data"), { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  git("init", "--quiet", "--initial-branch=main");
  git("add", "_data/updates.ts");
  git("commit", "--quiet", "--message=Begin");
  git("tag", "unfinished");
  git("add", ...parts);
  git("commit", "--quiet", "--message=Add the plan");
  await edit("_data/quotes.ts", "We were heard.", "We were truly heard.");
  await edit("_data/easyRead.ts", "It is for children.", "It is for families.");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("tells what readers will see of an edit that isn’t committed yet", async () => {
  const { code, out, err } = await run("main");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("changed: We were {+truly +}heard.\n");
  expect(out).toContain("On 3 pages: quotes.html, strategy-large-print.html, strategy.html\n");
  expect(git("status", "--short", "--untracked-files=no")).toBe(
    " M _data/easyRead.ts\n M _data/quotes.ts\n",
  );
});

it("writes a report to a file, and says why it has no pictures", async () => {
  const { code, out } = await run("main", "--format", "html", "--output", "report.html");
  expect({ code, out }).toEqual({ code: 0, out: "The report is in report.html.\n" });
  const report = await readFile(join(folder, "report.html"), "utf8");
  expect(report).toContain("It is for <del>");
  expect(report).toContain("There are no pictures, since no browser was found. CHROME_PATH names ");
});

it.each([
  [
    ["nowhere"],
    "There is no version called nowhere here. Name a branch, a tag or a commit, such as origin/main.",
  ],
  [["--format", "pdf"], "The format “pdf” isn’t known. Write text, markdown or html."],
  [["main", "main"], "Name one version to compare with, such as origin/main."],
])("says plainly why it can’t compare with %j", async (args, reason) => {
  expect(await run(...args)).toEqual({
    code: 2,
    out: "",
    err: `The changes can’t be told: ${reason}\n`,
  });
});

it("says plainly that the other version can’t be built", async () => {
  const { code, out, err } = await run("unfinished");
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(
    /^The changes can’t be told: The version unfinished can’t be built\. Its build says:\n/,
  );
  expect(err).not.toMatch(/^\s+at /m);
});

it("tells the mistakes that keep your own version from being built", async () => {
  await edit("_data/links.ts", "label:", "lable:");
  const { code, err } = await run("main");
  await edit("_data/links.ts", "lable:", "label:");
  expect(code).toBe(2);
  expect(err).toContain(
    "Your version can’t be built. Its build says:\n_data/links.ts:8:5  link “local-help”\n",
  );
});
