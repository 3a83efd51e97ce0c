import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { formats } from "check-barriers/report";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { unseen } from "../../gate/tests/text/unseen.ts";
import { contentFormats } from "../../src/check-content/report-as.ts";

const root = join(import.meta.dirname, "../..");
const fixture = join(root, "tests/fixtures/anytown/_data");
const hostile = "\u001b]0;x\u0007\u009b31m\u202e\u200b\r\n::error::forged ##[error]forged";

let folder: string;
let site: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "commands-"));
  site = join(folder, "site");
  data = join(folder, "_data");
  await mkdir(site);
  await writeFile(
    join(site, "index.html"),
    `<!doctype html><html lang="en"><title>T</title><a href="${hostile}@all#1">x</a><img src="gone" alt="${hostile}">`,
  );
  await mkdir(data);
  const links = await readFile(join(fixture, "links.ts"), "utf8");
  await writeFile(
    join(data, "links.ts"),
    links.replace(/\n {4}label: ".*"/, `\n    ${JSON.stringify(hostile)}: "x"`),
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command writes to both streams, and how it ends. */
const run = (file: string, ...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, file), ...args], { cwd: root }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), said: `${out}${err}` }),
    );
  });

const orders = /^\s*::(?!(?:error|warning|notice) (?:file|title)=)|##\w*\[/m;

function expectHarmless({ code, said }: { code: number; said: string }, expected: number): void {
  expect(said).toContain("‹U+001B›");
  expect(said).not.toMatch(unseen);
  expect(said).not.toMatch(orders);
  expect(code).toBe(expected);
}

describe("a command on what a stranger wrote", () => {
  it.each(formats)("check as %s", async (format) => {
    expectHarmless(
      await run("src/commands/check-site.ts", "--only", "links", "--format", format, site),
      1,
    );
  });

  it.each(contentFormats)("check:content as %s", async (format) => {
    const args = ["--data", data, "--format", format];
    expectHarmless(await run("src/commands/check-content.ts", ...args), 1);
  });

  it("build", async () => {
    const output = join(folder, "dist");
    expectHarmless(await run("src/commands/build.ts", "--data", data, "--output", output), 1);
  });

  it.each([
    ["build", "src/commands/build.ts"],
    ["start", "src/commands/preview.ts"],
    ["check:content", "src/commands/check-content.ts"],
    ["check", "src/commands/check-site.ts"],
    ["changes", "src/commands/changes.ts"],
    ["new", "src/commands/new.ts"],
    ["accept", "src/commands/accept.ts"],
    ["hosting", "src/commands/hosting.ts"],
  ])("%s with a flag that there isn’t", async (_, file) => {
    expectHarmless(await run(file, `--${hostile}`), 2);
  });
});
