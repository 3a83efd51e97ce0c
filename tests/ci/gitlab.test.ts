import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");
const read = async () => parse(await readFile(join(root, ".gitlab-ci.yml"), "utf8"));

/** As far as our file goes: https://docs.gitlab.com/ci/yaml/ */
const rule = z.strictObject({
  if: z.string().startsWith("$"),
  allow_failure: z.boolean().optional(),
  variables: z.record(z.string(), z.string()).optional(),
});
const script = z.array(z.string().min(1)).min(1);
const job = z.strictObject({
  needs: z.array(z.string()).optional(),
  timeout: z.string().regex(/^\d+ minutes$/),
  rules: z.array(rule).optional(),
  variables: z.record(z.string(), z.string()).optional(),
  script,
  artifacts: z
    .strictObject({
      when: z.literal("always"),
      expose_as: z.string().optional(),
      paths: z.array(z.string()).optional(),
      reports: z.strictObject({ codequality: z.union([z.string(), z.array(z.string())]) }),
      expire_in: z.string(),
    })
    .optional(),
});
const file = z.strictObject({
  workflow: z.strictObject({ rules: z.array(rule) }),
  default: z.strictObject({ image: z.string(), before_script: script }),
  words: job,
  links: job,
  code: job,
});

describe(".gitlab-ci.yml", () => {
  it("has only keys that GitLab knows", async () => {
    expect(file.parse(await read())).toEqual(await read());
  });

  it("runs for merge requests, on the main branch and by a schedule", async () => {
    const { workflow } = await read();
    expect(workflow.rules).toEqual([
      { if: '$CI_PIPELINE_SOURCE == "merge_request_event"' },
      { if: '$CI_PIPELINE_SOURCE == "schedule"' },
      { if: "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH" },
    ]);
  });

  it("has the parts that GitHub has, each with the commands that it has there", async () => {
    const github = parse(await readFile(join(root, ".github/workflows/ci.yml"), "utf8"));
    const gitlab = await read();
    const commands = (text: string) =>
      new Set(text.match(/npm (?:run (?:--silent )?[\w:]+|test)/g));
    for (const part of ["words", "links", "code"]) {
      const there = github.jobs[part].steps.flatMap(({ run }: { run?: string }) => run ?? []);
      const here = commands(gitlab[part].script.join("\n"));
      // A list of the packages is kept with GitHub’s runs alone
      const expected = commands(there.join("\n")).difference(new Set(["npm run --silent sbom"]));
      expect(here, part).toEqual(expected);
    }
    expect(gitlab.default.before_script.at(-1)).toBe("npm ci");
    expect(gitlab.default.image).toBe(
      `node:${(await readFile(join(root, ".nvmrc"), "utf8")).split(".")[0]}`,
    );
  });

  it("shows the reports that its commands write", async () => {
    const { words, links } = await read();
    for (const { script, artifacts } of [words, links]) {
      for (const report of [artifacts.reports.codequality].flat())
        expect(script.join("\n")).toContain(`--report codequality=${report}`);
    }
    expect(words.script.join("\n")).toContain(`--output ${words.artifacts.paths[0]}`);
  });

  it("only warns on a merge request of what other sites answer", async () => {
    const { links } = await read();
    expect(links.rules).toEqual([
      {
        if: '$CI_PIPELINE_SOURCE == "merge_request_event"',
        allow_failure: true,
        variables: { WARN: "--warn" },
      },
      { if: '$CI_PIPELINE_SOURCE == "schedule"' },
    ]);
    expect(links.script.at(-1)).toContain("check:external -- $WARN");
  });

  it("notices a key that GitLab doesn’t know", async () => {
    const known = await read();
    expect(file.safeParse({ ...known, words: { ...known.words, scripts: [] } }).success).toBe(
      false,
    );
  });
});
