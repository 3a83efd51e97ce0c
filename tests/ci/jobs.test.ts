import { execFileSync } from "node:child_process";
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { needs } from "../../gate/tests/needs/needs.ts";
import { runJob } from "./run-job.ts";

const root = join(import.meta.dirname, "../..");
const parts = ["_includes", "src", ".eleventy.ts", "package.json", "package-lock.json"];
const pullRequest = {
  event_name: "pull_request",
  base_ref: "main",
  server_url: "https://github.com",
  repository: "anytown/plan",
};
const brokeDown =
  "The check itself broke down. That says nothing against the words: ask whoever looks after this site, in a comment.\n";

/** Holds the project, and a folder for what each test plants and notes. */
let room: string;
let folder: string;
let project: string;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", ...args], {
    cwd: project,
    encoding: "utf8",
  });

/** Puts a program on the path that notes how it was called and then runs a script of the shell. */
async function plantProgram(name: string, script: string): Promise<void> {
  const file = join(folder, "bin", name);
  await writeFile(file, `#!/bin/sh\necho "${name} $*" >> "${folder}/calls"\n${script}\n`);
  await chmod(file, 0o755);
}

/** npm as it is, but for some of its commands, which end with the code given. */
async function plantNpm(codes: Record<string, number>): Promise<void> {
  const cases = Object.entries({ ci: 0, "run --silent check:pa11y": 0, ...codes }).map(
    ([command, code]) => `  "${command}"*) echo "planted: ${command}" >&2; exit ${code};;`,
  );
  await plantProgram(
    "npm",
    `case "$*" in\n${cases.join("\n")}\nesac\nPATH="\${PATH#*${delimiter}}" exec npm "$@"`,
  );
}

/** What ends well without being run, where a test is of what the job does then. */
const sound = {
  "run --silent check:content": 0,
  "run build": 0,
  "run --silent check:site": 0,
};

const calls = async () => (await readFile(join(folder, "calls"), "utf8")).trim().split("\n");

const environment = () => ({
  ...process.env,
  PATH: [join(folder, "bin"), join(root, "node_modules/.bin"), process.env.PATH].join(delimiter),
  npm_config_cache: join(folder, "npm"),
});

async function run(
  workflow: string,
  job: string,
  github: object = pullRequest,
  env: NodeJS.ProcessEnv = {},
) {
  const text = await readFile(join(root, ".github/workflows", workflow), "utf8");
  return runJob(parse(text).jobs[job], project, github, { ...environment(), ...env });
}

/** GitLab runs all lines of a job as one script, which ends at the first that fails. */
async function runOnGitlab(job: string, env: NodeJS.ProcessEnv = {}) {
  const { default: shared, ...jobs } = parse(await readFile(join(root, ".gitlab-ci.yml"), "utf8"));
  const script = [...shared.before_script, ...jobs[job].script].join("\n");
  return runJob({ steps: [{ run: script }] }, project, {}, { ...environment(), ...env });
}

async function edit(file: string, found: string, written: string): Promise<void> {
  const path = join(project, file);
  await writeFile(path, (await readFile(path, "utf8")).replace(found, written));
}

// The jobs of editors run on Linux alone
const onLinux = (name: string, tests: () => void) => describe(name, needs("linux"), tests);

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), "jobs-"));
  project = join(room, "project");
  await mkdir(project);
  for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
  await cp(join(root, "tests/fixtures/anytown/_data"), join(project, "_data"), { recursive: true });
  await symlink(join(root, "node_modules"), join(project, "node_modules"), "junction");
  await writeFile(join(project, ".gitignore"), "node_modules\ndist\n");
  git("init", "--quiet", "--initial-branch=proposal");
  git("add", "--all");
  git("commit", "--quiet", "--message=The version before");
  await edit("_data/quotes.ts", "We were heard.", "We were truly heard.");
  git("commit", "--quiet", "--all", "--message=The proposal");
});

afterAll(() => rm(room, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(room, "test-"));
  await mkdir(join(folder, "bin"));
});

/** The project is as it was, for the next test. */
afterEach(() => {
  git("checkout", "--quiet", "--force", "proposal");
  git("clean", "--quiet", "--force", "-d", "-x", "--exclude=/node_modules");
  git("update-ref", "-d", "refs/remotes/origin/main");
});

onLinux("the job Words", () => {
  it("tells an editor in the summary what is wrong in the data files, and goes no further", async () => {
    await plantNpm({});
    await edit("_data/links.ts", "label:", "lable:");
    const { conclusion, steps, summary } = await run("ci.yml", "words");
    expect(conclusion).toBe("failure");
    expect(steps["Data files"]?.log).toMatch(/^::error file=_data\/links\.ts,line=8,col=5/m);
    expect(summary).toMatch(/^## ❌ Data files: 1 mistake to mend\n/);
    expect(summary).toContain(
      "| \\_data/links.ts:8:5 | link “local-help” | “lable” isn’t a field ",
    );
    expect(summary).not.toContain(brokeDown);
    expect(["Build", "Gate", "What readers will see"].map((name) => steps[name]?.outcome)).toEqual([
      "skipped",
      "skipped",
      "skipped",
    ]);
    expect(steps["actions/upload-artifact"]?.outcome).toBe("success");
  });

  it("keeps the editor in one file beside the site, and never in it", async () => {
    await plantNpm({ "run --silent check:site": 1, "run --silent changes": 0 });
    const { steps } = await run("ci.yml", "words");
    expect(steps.Editor?.outcome).toBe("success");
    expect(steps["Keep the editor"]?.outcome).toBe("success");
    expect(await readFile(join(project, "build/editor.html"), "utf8")).toContain(
      "We were truly heard.",
    );
    expect(await readdir(join(project, "dist"))).not.toContain("editor.html");
  });

  it("blames no words where the editor can’t be written", async () => {
    await plantNpm({ ...sound, "run --silent editor": 2, "run --silent changes": 0 });
    const { conclusion, steps, summary } = await run("ci.yml", "words");
    expect(conclusion).toBe("success");
    expect(steps.Editor?.outcome).toBe("failure");
    expect(steps["Keep the editor"]?.outcome).toBe("skipped");
    expect(summary).toBe("");
  });

  it("tells what readers will see of a site that the gate refuses", async () => {
    await plantNpm({ "run --silent check:site": 1 });
    const { conclusion, steps, summary } = await run("ci.yml", "words");
    expect(conclusion).toBe("failure");
    expect(steps.Gate?.outcome).toBe("failure");
    expect(steps["What readers will see"]).toMatchObject({ outcome: "success" });
    expect(summary).toContain("## ✅ Data files: no mistakes\n");
    expect(summary).toContain("- Changed: We were <ins>truly </ins>heard.\n");
    expect(summary).not.toContain(brokeDown);
    expect(await readFile(join(project, "changes.html"), "utf8")).toContain(
      "<p>Compared with origin/main: ",
    );
  });

  it.each([
    ["ci", "Packages"],
    ["run build", "Build"],
  ])("says that nobody made a mistake when npm %s breaks down", async (command, name) => {
    await plantNpm({ "run --silent check:content": 0, [command]: 2 });
    const { conclusion, steps, summary } = await run("ci.yml", "words");
    expect(conclusion).toBe("failure");
    expect(steps[name]?.outcome).toBe("failure");
    expect(summary).toBe(`## ❌ The site could not be built\n\n${brokeDown}`);
    expect(steps["What readers will see"]?.outcome).toBe("skipped");
  });

  it("goes on with its work when the version before can’t be built", async () => {
    await plantNpm({ "run --silent check:site": 0 });
    git("checkout", "--quiet", "HEAD^");
    await edit("_data/links.ts", "label:", "lable:");
    git("commit", "--quiet", "--all", "--message=A version with a mistake");
    await edit("_data/links.ts", "lable:", "label:");
    git("commit", "--quiet", "--all", "--message=Mend it");
    const { conclusion, steps, summary } = await run("ci.yml", "words");
    expect(conclusion).toBe("success");
    expect(steps["What readers will see"]?.outcome).toBe("success");
    expect(summary).toContain(
      "## What readers will see\n\nThe version origin/main can’t be built, since its own data files have mistakes. So it can’t be told what readers will see of this change.\n",
    );
  });

  it("fails nobody’s change for a report that breaks down", async () => {
    await plantNpm({ ...sound, "run --silent changes": 2 });
    const { conclusion, steps } = await run("ci.yml", "words");
    expect(steps["What readers will see"]?.outcome).toBe("failure");
    expect(conclusion).toBe("success");
  });

  it("says that pa11y-ci found what the gate did not, and to whom to turn", async () => {
    await plantNpm({
      "run --silent check:content": 0,
      "run build": 0,
      "run --silent check:site": 0,
      "run --silent check:pa11y": 1,
    });
    const { conclusion, summary } = await run("ci.yml", "words", { event_name: "push" });
    expect(conclusion).toBe("failure");
    expect(summary).toMatch(/^## ❌ pa11y-ci found what the gate did not\n/);
    expect(summary).not.toContain(brokeDown);
  });

  it("compares with the version before on pull requests alone", async () => {
    await plantNpm(sound);
    const { conclusion, steps } = await run("ci.yml", "words", { event_name: "push" });
    expect(conclusion).toBe("success");
    expect(steps["What readers will see"]?.outcome).toBe("skipped");
  });

  it("tells a gate that breaks down from mistakes", async () => {
    await plantNpm({ "run --silent check:content": 0 });
    const text = await readFile(join(project, "package.json"), "utf8");
    await writeFile(
      join(project, "package.json"),
      text.replace('"check:site": "', '"check:site": "CHROME_PATH=/no/browser '),
    );
    const { conclusion, steps } = await run("ci.yml", "words", { event_name: "push" });
    expect(conclusion).toBe("failure");
    expect(steps.Gate?.summary).toBe(`## ❌ The built site could not be checked

CHROME\\_PATH names /no/browser, but there is no such file.

${brokeDown}`);
  });
});

onLinux("the job Links", () => {
  it.each([1, 2, 137])("fails nobody’s change when it ends with %i", async (code) => {
    await plantNpm({ "run build": 0, "run --silent check:external": code });
    const { conclusion, steps } = await run("ci.yml", "links");
    expect(steps["Ask the other sites"]?.outcome).toBe("failure");
    expect(conclusion).toBe("success");
  });
});

onLinux("the job Code", () => {
  it("tells an editor that failed tests are no matter for them", async () => {
    await plantNpm({ "run --silent weaknesses": 0, "run --silent sbom": 0, test: 1 });
    const { conclusion, summary } = await run("ci.yml", "code");
    expect(conclusion).toBe("failure");
    expect(summary).toContain("## ❌ The program failed its own tests\n");
    expect(summary).toContain("If you changed words alone, you need mend nothing here");
  });

  it("says nothing in the summary when all is well", async () => {
    await plantNpm({ "run --silent weaknesses": 0, "run --silent sbom": 0, test: 0 });
    const { conclusion, summary } = await run("ci.yml", "code");
    expect({ conclusion, summary }).toEqual({ conclusion: "success", summary: "" });
    expect(await calls()).toContain("npm test");
  });
});

onLinux("the weekly issue on external links", () => {
  const gh = (issue: string) =>
    plantProgram("gh", `case "$*" in "issue list"*) echo "${issue}";; esac`);
  const told = async () =>
    (await calls()).filter((call) => call.startsWith("gh") && !call.startsWith("gh issue list"));

  it.each([
    [
      "opens one when a link is dead",
      1,
      "",
      ["gh issue create --title Some external links are broken --body-file issue.md"],
    ],
    [
      "brings it up to date, and tells whoever follows it",
      1,
      "7",
      [
        "gh issue edit 7 --body-file issue.md",
        "gh issue comment 7 --body Still broken this week. The list above is new.",
      ],
    ],
    ["closes it when all is well", 0, "7", ["gh issue close 7 --comment Every link works again."]],
    ["says nothing when all is well", 0, "", []],
  ])("%s", async (_, code, issue, expected) => {
    await gh(issue);
    await plantNpm({ "run build": 0, "run --silent check:external": code });
    const { conclusion } = await run("links.yml", "links");
    expect(conclusion).toBe("success");
    expect(await told()).toEqual(expected);
  });

  it.each([2, 137])("isn’t touched when the check ends with %i, which fails", async (code) => {
    await gh("7");
    await plantNpm({ "run build": 0, "run --silent check:external": code });
    const { conclusion } = await run("links.yml", "links");
    expect(conclusion).toBe("failure");
    expect(await told()).toEqual([]);
  });
});

onLinux("a proposal in an issue", () => {
  const words = JSON.stringify({
    why: "We `heard` it. $(touch owned)\n::error::x",
    who: "Sam $HOME",
  });
  const proposal = (after: string, more: object = {}) => ({
    format: "strategy-proposal",
    version: 1,
    site: "Anytown",
    ...JSON.parse(words),
    when: "2026-11-25",
    changes: [{ kind: "publication", before: { headline: "" }, after: { headline: after } }],
    order: [],
    ...more,
  });
  const pulls = "https://github.com/anytown/plan/pull/13";

  /** GitHub as the job finds it: a repository to push to, and what is known of whoever added the label. */
  async function plantHost(permission: string): Promise<void> {
    execFileSync("git", ["init", "--quiet", "--bare", join(folder, "host.git")]);
    git("remote", "add", "origin", join(folder, "host.git"));
    await plantProgram(
      "gh",
      `case "$1 $2" in api*) echo ${permission};; "pr create") cp accepted.md "${folder}/pull.md"; echo ${pulls};; "issue comment") test "$4" != --body-file || cp "$5" "${folder}/comment.md";; esac`,
    );
  }

  afterEach(() => {
    git("remote", "remove", "origin");
    git("checkout", "--quiet", "--force", "proposal");
    for (const branch of git("branch", "--list", "proposal-*").split("\n").filter(Boolean)) {
      git("branch", "--quiet", "-D", branch.replace("*", "").trim());
    }
  });

  async function accept(body: string, permission = "write") {
    await plantHost(permission);
    await plantNpm({});
    const issue = { number: 12, body };
    const event = { issue, sender: { login: "kim" }, repository: { default_branch: "main" } };
    await writeFile(join(folder, "event.json"), JSON.stringify(event));
    const github = { event, repository: "anytown/plan", token: "t" };
    const result = await run("proposal.yml", "proposal", github, {
      GITHUB_EVENT_PATH: join(folder, "event.json"),
    });
    const told = (await calls()).filter((call) => /^(?:gh|curl)\b/.test(call));
    return { ...result, told };
  }

  const block = (value: unknown) => `Hello\r\n\r\n\`\`\`json\r\n${JSON.stringify(value)}\r\n\`\`\``;
  const headline = async (words: string) => {
    const data = await readFile(join(project, "_data/publication.ts"), "utf8");
    const [, before = ""] = /^ {2}headline: "(.*)",$/m.exec(data) ?? [];
    return block({
      ...proposal(words),
      changes: [{ kind: "publication", before: { headline: before }, after: { headline: words } }],
    });
  };
  const asked = "gh api repos/anytown/plan/collaborators/kim/permission --jq .permission";
  const done = "gh issue edit 12 --remove-label accept proposal";

  it("becomes one branch and one pull request, which closes the issue", async () => {
    const { conclusion, told, summary } = await accept(await headline("Another headline"));
    expect(conclusion).toBe("success");
    expect(told).toEqual([
      asked,
      "gh auth setup-git",
      "gh pr create --base main --head proposal-12 --title We `heard` it. $(touch owned) --body-file accepted.md",
      `gh issue comment 12 --body It is in a pull request now: ${pulls}`,
      done,
    ]);
    const pushed = ["--git-dir", join(folder, "host.git"), "log", "--format=%an|%s", "proposal-12"];
    expect(git(...pushed).split("\n")[0]).toBe("github-actions[bot]|We `heard` it. $(touch owned)");
    const pull = await readFile(join(folder, "pull.md"), "utf8");
    expect(pull).toMatch(/^## ✅ Proposal: accepted\n/);
    expect(pull).toMatch(/\nCloses #12\.\n$/);
    expect(summary).toMatch(/^## ✅ Proposal: accepted\n/);
  });

  it("is nothing to begin with where whoever added the label may not write", async () => {
    const { conclusion, told, steps } = await accept(await headline("Another headline"), "read");
    expect(conclusion).toBe("failure");
    expect(told).toEqual([asked]);
    expect(steps["Merge it into the data"]?.outcome).toBe("skipped");
  });

  it("is answered with what stands in the way, and changes nothing", async () => {
    const { conclusion, told } = await accept(await headline("<b>New</b>"));
    expect(conclusion).toBe("failure");
    expect(told).toEqual([asked, "gh issue comment 12 --body-file accepted.md", done]);
    expect(await readFile(join(folder, "comment.md"), "utf8")).toContain("The text has HTML in it");
    expect(git("branch", "--all", "--list", "*origin*")).toBe("");
  });

  it("is answered where the data hold it already", async () => {
    const { headline: now } = {
      headline:
        /^ {2}headline: "(.*)",$/m.exec(
          await readFile(join(project, "_data/publication.ts"), "utf8"),
        )?.[1] ?? "",
    };
    const { conclusion, told } = await accept(await headline(now));
    expect(conclusion).toBe("success");
    expect(told).toEqual([
      asked,
      "gh issue comment 12 --body The site says all of this already.",
      done,
    ]);
  });

  it("leaves alone a branch of its name that is there already", async () => {
    await accept(await headline("One headline"));
    const kept = git("--git-dir", join(folder, "host.git"), "rev-parse", "proposal-12");
    git("checkout", "--quiet", "--force", "proposal");
    git("branch", "--quiet", "-D", "proposal-12");
    const again = await headline("Two headlines");
    git("remote", "remove", "origin");
    const { conclusion, told } = await accept(again);
    expect(conclusion).toBe("failure");
    expect(told.at(-2)).toMatch(
      /^gh issue comment 12 --body No pull request could be made of it\./,
    );
    expect(git("--git-dir", join(folder, "host.git"), "rev-parse", "proposal-12")).toBe(kept);
  });

  it.each([
    ["no proposal", "Please change it.", "There is no proposal in the issue."],
    ["no text", "", "There is no proposal in the issue."],
    [
      "shell",
      "'; touch owned; $(touch owned) `touch owned` #{{ x }}",
      "There is no proposal in the issue.",
    ],
    [
      "an expression",
      "$\u007b{ github.token }} \n::set-output name=commits::1",
      "There is no proposal in the issue.",
    ],
    [
      "another path",
      block(proposal("x", { changes: [{ kind: "../../package", before: {}, after: { x: "y" } }] })),
      "It isn’t as this site’s editor writes proposals, at number 1 of its “changes”.",
    ],
  ])("is refused where the issue holds %s", async (_, body, reason) => {
    const { conclusion, told, steps } = await accept(body);
    expect(conclusion).toBe("failure");
    expect(told.slice(1)).toEqual(["gh issue comment 12 --body-file accepted.md", done]);
    expect(steps["Merge it into the data"]?.log).toContain(`  ${reason}\n`);
    expect(git("status", "--porcelain", "--untracked-files=all").trim().split("\n")).toEqual([
      "?? accepted.md",
      "?? issue.md",
    ]);
  });

  it("is fetched where it is attached, from the code host’s own place alone", async () => {
    await plantProgram("curl", 'echo "{}" > attached.json');
    const file = "https://github.com/user-attachments/files/77/proposal.json";
    const { told, steps } = await accept(
      `See [proposal.json](${file}) https://evil.example/files/1/x.json`,
    );
    expect(told[1]).toMatch(
      new RegExp(`^curl .*--proto =https .*--output attached\\.json ${file}$`),
    );
    expect(steps["Merge it into the data"]?.log).toContain(
      "  It is no proposal that this site’s editor made.\n",
    );
  });
});

onLinux("the jobs on GitLab", () => {
  const mergeRequest = () => ({
    CI_MERGE_REQUEST_DIFF_BASE_SHA: git("rev-parse", "HEAD^").trim(),
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: "main",
  });
  const readJson = async (name: string) => JSON.parse(await readFile(join(project, name), "utf8"));

  beforeEach(() => plantProgram("apt-get", "exit 0"));

  it("tell a mistake in the data files at its line, and go no further", async () => {
    await plantNpm({});
    await edit("_data/links.ts", "label:", "lable:");
    expect((await runOnGitlab("words", mergeRequest())).conclusion).toBe("failure");
    expect(await readJson("data-files.json")).toMatchObject([
      { severity: "major", location: { path: "_data/links.ts", lines: { begin: 8 } } },
    ]);
    expect((await calls()).at(-1)).toMatch(/^npm run --silent check:content/);
  });

  it("tell what readers will see, also of a site that the gate refuses", async () => {
    await plantNpm({ "run --silent check:site": 1 });
    expect((await runOnGitlab("words", mergeRequest())).conclusion).toBe("failure");
    expect(await readFile(join(project, "changes.html"), "utf8")).toContain(
      "<p>Compared with origin/main: ",
    );
  });

  it("fail nobody’s change for a report that breaks down", async () => {
    await plantNpm({ ...sound, "run --silent changes": 2 });
    expect((await runOnGitlab("words", mergeRequest())).conclusion).toBe("success");
  });

  it("compare with the version before on merge requests alone", async () => {
    await plantNpm(sound);
    expect((await runOnGitlab("words")).conclusion).toBe("success");
    expect((await calls()).join()).not.toContain("changes");
  });
});
