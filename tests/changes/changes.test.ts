import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
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
    const env = {
      ...process.env,
      CHROME_PATH: join(folder, "no-browser"),
      // npm leaves its logs here, not in the home folder
      npm_config_cache: join(folder, ".git/npm"),
    };
    execFile(
      process.execPath,
      ["src/commands/changes.ts", ...args],
      { cwd: folder, env },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

async function edit(file: string, found: string, written: string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, (await readFile(path, "utf8")).replace(found, written));
}

/** Makes a version of some files alone, without touching the files and the index of the editor. */
async function commitFiles(tag: string, files: Record<string, string>): Promise<void> {
  const tree = await mkdtemp(join(tmpdir(), "changes-version-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, ".git", `index-${tag}`) };
  const there = (...args: string[]) =>
    execFileSync("git", [`--work-tree=${tree}`, ...args], { cwd: folder, env, encoding: "utf8" });
  there("add", "--all");
  git("tag", tag, git("commit-tree", "-m", tag, there("write-tree").trim()).trim());
  await rm(tree, { recursive: true });
}

/** A project of one package, whose build writes a page with that package’s words. */
const projectWith = (name: string, locked: object, more: Record<string, object> = {}) => ({
  "package.json": JSON.stringify({
    name: "old",
    // Older versions built themselves by another file
    scripts: { build: "node src/node/launch.cjs src/build.ts" },
    dependencies: { [name]: "*" },
  }),
  "package-lock.json": JSON.stringify({
    name: "old",
    lockfileVersion: 3,
    requires: true,
    packages: {
      "": { name: "old", dependencies: { [name]: "*" } },
      [`node_modules/${name}`]: locked,
      ...more,
    },
  }),
  "src/build.ts": `import { mkdirSync, writeFileSync } from "node:fs";
import { words } from ${JSON.stringify(name)};
const output: string = process.argv[3] ?? "";
mkdirSync(output);
writeFileSync(output + "/index.html", "<title>Old</title><p>" + words + "</p>");
`,
});

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

it("names file, line and column of each changed word, in the data as they are now", async () => {
  const lines = (await readFile(join(folder, "_data/quotes.ts"), "utf8")).split("\n");
  const line = lines.findIndex((text) => text.includes("truly")) + 1;
  const place = `_data/quotes.ts:${line}:${(lines[line - 1] ?? "").indexOf("truly") + 1}`;
  const reports = ["markdown=places.md", "html=places.html"];
  const { out } = await run("main", ...reports.flatMap((report) => ["--report", report]));
  expect(out).toContain(`  changed: We were {+truly +}heard.\n    ${place}\n`);
  expect(await readFile(join(folder, "places.md"), "utf8")).toContain(
    `- Changed: We were <ins>truly </ins>heard.\n  - \`${place}\`\n`,
  );
  expect(await readFile(join(folder, "places.html"), "utf8")).toContain(
    `heard.<ul><li><code translate="no">${place}</code></li></ul></li>`,
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
  [
    ["main", "--output", ""],
    "the place to write to has no name; perhaps a variable that should hold it isn’t set. Name one, such as changes.html.",
  ],
  [
    ["main", "--output", "src"],
    "“src” lies in src, where the project keeps what it needs. Name another place, such as changes.html.",
  ],
  [
    ["main", "--report", "html=_data/changes.html"],
    "“_data/changes.html” lies among the data files. Name another place, such as changes.html.",
  ],
  [
    ["main", "--output", "package.json"],
    "“package.json” is a file of the project, which would be lost. Name another.",
  ],
  [
    ["main", "--output", tmpdir()],
    `“${tmpdir()}” is or holds this project, which would be lost. Name another place, such as changes.html.`,
  ],
])("says plainly why it can’t compare with %j", async (args, reason) => {
  expect(await run(...args)).toEqual({
    code: 2,
    out: "",
    err: `The changes can’t be told: ${reason}\n`,
  });
});

it("builds an older version with a package of its own", async () => {
  const files = projectWith(
    "old-words",
    { resolved: "old-words", link: true },
    { "old-words": { version: "1.0.0" } },
  );
  files["package.json"] = files["package.json"].replace('"*"', '"file:old-words"');
  files["package-lock.json"] = files["package-lock.json"].replace('"*"', '"file:old-words"');
  await commitFiles("own-packages", {
    ...files,
    "old-words/package.json": JSON.stringify({
      name: "old-words",
      version: "1.0.0",
      type: "module",
    }),
    "old-words/index.js": 'export const words = "Said by a package of its own.";\n',
  });
  const { code, out, err } = await run("own-packages");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("gone: Said by a package of its own.\n");
});

it("says that an older version can’t be built whose packages can’t be had", async () => {
  await commitFiles(
    "lost-packages",
    // Nobody listens at this port
    projectWith("lost-words", {
      version: "1.0.0",
      resolved: "http://127.0.0.1:9/lost-words-1.0.0.tgz",
      integrity: `sha512-${"A".repeat(86)}==`,
    }),
  );
  const { code, out, err } = await run("lost-packages", "--report", "markdown=lost.md");
  expect({ code, out }).toEqual({
    code: 0,
    out: "The version lost-packages can’t be built with today’s packages, and its own can’t be had. So it can’t be told what readers will see of this change.\n",
  });
  // What npm said is for whoever looks after the site
  expect(err).toContain("127.0.0.1:9");
  expect(await readFile(join(folder, "lost.md"), "utf8")).toBe(
    "## What readers will see\n\nThe version lost-packages can’t be built with today’s packages, and its own can’t be had. So it can’t be told what readers will see of this change.\n",
  );
});

it("says that an older version can’t be built whose program is another", async () => {
  const { code, out, err } = await run("unfinished");
  expect({ code, out }).toEqual({
    code: 0,
    out: "The version unfinished can’t be built with today’s packages, and its own can’t be had. So it can’t be told what readers will see of this change.\n",
  });
  expect(err).not.toMatch(/^\s+at /m);
});

it("says that an older version can’t be built whose data has mistakes", async () => {
  git("tag", "good");
  await edit("_data/links.ts", "label:", "lable:");
  git("commit", "--quiet", "--message=Break", "_data/links.ts");
  git("tag", "broken");
  git("reset", "--quiet", "--soft", "good");
  git("reset", "--quiet");
  await edit("_data/links.ts", "lable:", "label:");
  const { code, out, err } = await run("broken");
  expect({ code, out }).toEqual({
    code: 0,
    out: "The version broken can’t be built, since its own data files have mistakes. So it can’t be told what readers will see of this change.\n",
  });
  expect(err).toContain("_data/links.ts:8:5  link “local-help”\n");
});

it("says that an older version can’t be built whose build writes nothing", async () => {
  await commitFiles("writes-nothing", {
    "package.json": await readFile(join(folder, "package.json"), "utf8"),
    "src/commands/build.ts": "",
  });
  const { code, out } = await run("writes-nothing");
  expect({ code, out }).toEqual({
    code: 0,
    out: "The version writes-nothing can’t be built with today’s packages. So it can’t be told what readers will see of this change.\n",
  });
});

it("writes a summary and a page in one run", async () => {
  const { code, out } = await run(
    "main",
    ...["--format", "html", "--output", "changes.html", "--report", "markdown=summary.md"],
  );
  expect({ code, out }).toEqual({ code: 0, out: "The report is in changes.html.\n" });
  expect(await readFile(join(folder, "changes.html"), "utf8")).toContain("It is for <del>");
  expect(await readFile(join(folder, "summary.md"), "utf8")).toContain(
    "- Changed: We were <ins>truly </ins>heard.\n",
  );
});

it("says in the summary why there is no report", async () => {
  const { code } = await run("nowhere", "--report", "markdown=none.md");
  expect(code).toBe(2);
  expect(await readFile(join(folder, "none.md"), "utf8")).toContain(
    "## ❌ The changes can’t be told\n\nThere is no version called nowhere here.",
  );
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
