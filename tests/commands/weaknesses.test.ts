import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "weaknesses-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the command with an npm that answers everywhere as planted, and ends with 1 as npm does then. */
const run = (answer: string, ...args: string[]) => runWith(answer, answer, ...args);

/** The same with an npm that answers otherwise of the bench’s own packages. */
async function runWith(
  answer: string,
  ofBench: string,
  ...args: string[]
): Promise<{ code: number; out: string }> {
  const npm = join(folder, "npm-cli.js");
  await writeFile(
    npm,
    `if (process.argv.slice(2).join(" ") !== "audit --json") throw new Error("not asked for an audit");
const answers = ${JSON.stringify({ [root]: answer, [join(root, "bench")]: ofBench })};
process.stdout.write(answers[process.cwd()]);
process.exitCode = 1;
`,
  );
  const env = { ...process.env, npm_execpath: npm };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, "src/commands/weaknesses.ts"), ...args],
      { env },
      (error, out) => resolve({ code: Number(error?.code ?? 0), out }),
    );
  });
}

const weak = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    boat: {
      name: "boat",
      severity: "high",
      via: [{ title: "It leaks", url: "https://example.org/1", severity: "high" }],
    },
    harbour: { name: "harbour", severity: "critical", via: ["boat"] },
    oar: {
      name: "oar",
      severity: "moderate",
      via: [{ title: "It creaks", url: "https://example.org/2", severity: "moderate" }],
    },
  },
});

const sound = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });

it("fails for grave weaknesses, and tells each with its reason", async () => {
  expect(await run(weak)).toEqual({
    code: 1,
    out: "boat (high): It leaks, https://example.org/1\nharbour (critical): through boat\n",
  });
});

it("keeps what the registry says from giving orders", async () => {
  const title = "It leaks\n::stop-commands::x\u001b[2J %0A##[error]x";
  const via = [{ title, url: "https://example.org/1" }];
  const answer = JSON.stringify({ vulnerabilities: { boat: { severity: "high", via } } });
  expect((await run(answer)).out).toBe(
    "boat (high): It leaks ::stop-commands::x‹U+001B›[2J %0A# #[error]x, https://example.org/1\n",
  );
  expect((await run(answer, "--format", "github")).out).toBe(
    "::error::boat (high): It leaks ::stop-commands::x‹U+001B›[2J %250A# #[error]x, https://example.org/1\n",
  );
});

it("annotates a run with them", async () => {
  expect(await run(weak, "--format", "github")).toEqual({
    code: 1,
    out: "::error::boat (high): It leaks, https://example.org/1\n::error::harbour (critical): through boat\n",
  });
});

it("fails nothing when it may only warn", async () => {
  expect(await run(weak, "--warn", "--format", "github")).toEqual({
    code: 0,
    out: "::warning::boat (high): It leaks, https://example.org/1\n::warning::harbour (critical): through boat\n",
  });
});

it("tells those of the bench’s own packages too, and what both have once", async () => {
  expect(await runWith(sound, weak)).toEqual(await run(weak));
  const other = JSON.stringify({
    vulnerabilities: {
      ...JSON.parse(weak).vulnerabilities,
      mole: { severity: "high", via: ["harbour"] },
    },
  });
  expect(await runWith(weak, other)).toEqual({
    code: 1,
    out: "boat (high): It leaks, https://example.org/1\nharbour (critical): through boat\nmole (high): through harbour\n",
  });
});

it("tells what it was told where only one of the two questions is answered", async () => {
  expect(await runWith("", weak)).toEqual({
    code: 1,
    out: "The registry could not be asked for known weaknesses.\nboat (high): It leaks, https://example.org/1\nharbour (critical): through boat\n",
  });
  expect(await runWith(sound, "")).toEqual({
    code: 0,
    out: "The registry could not be asked for known weaknesses.\n",
  });
});

it("says that there is none", async () => {
  expect(await run(sound)).toEqual({
    code: 0,
    out: "No package has a grave weakness that is known.\n",
  });
});

it.each(["", "npm error", '{"message":"request failed","error":{"summary":""}}', "null"])(
  "fails nothing when the registry gives no answer but “%s”",
  async (answer) => {
    expect(await run(answer)).toEqual({
      code: 0,
      out: "The registry could not be asked for known weaknesses.\n",
    });
  },
);
