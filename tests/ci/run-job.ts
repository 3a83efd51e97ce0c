import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Step = {
  name?: string;
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  "continue-on-error"?: boolean;
};

export type StepResult = {
  outcome: "success" | "failure" | "skipped";
  /** What the step wrote for the summary of the run. */
  summary: string;
  /** What it printed. */
  log: string;
};

export type JobResult = {
  conclusion: "success" | "failure";
  /** By the step's name, or what it runs or uses. */
  steps: Record<string, StepResult>;
  /** The summaries of all steps, as the run's page shows them. */
  summary: string;
};

/**
 * Runs the shell commands of a job as GitHub's runner does on Linux: each by `bash -e`, with a summary
 * file and an output file of its own, by the conditions of the steps. Actions of others are passed by.
 *
 * @param github what expressions find in the context of that name; there are no secrets
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
export async function runJob(
  job: { env?: Record<string, string>; steps: Step[] },
  cwd: string,
  github: object,
  env: NodeJS.ProcessEnv,
): Promise<JobResult> {
  const room = await mkdtemp(join(tmpdir(), "job-"));
  const known: Record<string, { outcome: string; outputs: Record<string, string> }> = {};
  const own = mapValues(job.env ?? {}, (text) =>
    filled(text, (expression) => evaluate(expression, { github, secrets: {} })),
  );
  const results: JobResult = { conclusion: "success", steps: {}, summary: "" };

  for (const [number, step] of job.steps.entries()) {
    const failed = results.conclusion === "failure";
    const contexts = { steps: known, github, env: own, failed };
    const value = (expression: string) => evaluate(expression, contexts);
    const files = { summary: join(room, `summary-${number}`), output: join(room, `out-${number}`) };
    const result: StepResult = { outcome: "success", summary: "", log: "" };
    if (!isWanted(step, value, failed)) result.outcome = "skipped";
    else if (step.run !== undefined) {
      for (const file of Object.values(files)) await writeFile(file, "");
      const script = join(room, `step-${number}.sh`);
      await writeFile(script, step.run);
      const { code, log } = await bash(script, cwd, {
        ...env,
        ...own,
        ...mapValues(step.env ?? {}, (text) => filled(text, value)),
        GITHUB_ACTIONS: "true",
        GITHUB_STEP_SUMMARY: files.summary,
        GITHUB_OUTPUT: files.output,
      });
      result.outcome = code === 0 ? "success" : "failure";
      result.log = log;
      result.summary = await readFile(files.summary, "utf8");
      if (code !== 0 && !step["continue-on-error"]) results.conclusion = "failure";
    }
    const outputs = step.run && result.outcome !== "skipped" ? await readOutputs(files.output) : {};
    if (step.id) known[step.id] = { outcome: result.outcome, outputs };
    results.steps[step.name ?? step.run ?? step.uses?.split("@")[0] ?? ""] = result;
    results.summary += result.summary;
  }
  await rm(room, { recursive: true });
  return results;
}

/** Without a function of the job's state a condition holds only as long as nothing has failed. */
function isWanted(step: Step, value: (text: string) => unknown, failed: boolean): boolean {
  const condition = (step.if ?? "success()").replace(/^\$\{\{(.*)\}\}$/s, "$1");
  const minds = /\b(?:success|failure|cancelled|always)\(\)/.test(condition);
  return (minds || !failed) && Boolean(value(condition));
}

/** The expressions of our workflows mean in JavaScript what they mean to GitHub, missing values aside. */
function evaluate(
  expression: string,
  {
    steps = {},
    github,
    env = {},
    secrets = {},
    failed = false,
  }: { steps?: object; github: object; env?: object; secrets?: object; failed?: boolean },
): unknown {
  const safe = expression.replace(
    /\b(steps|github|env|secrets)((?:\.\w+)+)/g,
    (_, root: string, path: string) => `${root}${path.replaceAll(".", "?.")}`,
  );
  const states = ["success", "failure", "cancelled", "always"];
  const names = ["steps", "github", "env", "secrets", ...states];
  const values = [
    steps,
    github,
    env,
    secrets,
    () => !failed,
    () => failed,
    () => false,
    () => true,
  ];
  return new Function(...names, `return (${safe});`)(...values);
}

const filled = (text: string, value: (expression: string) => unknown): string =>
  String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    String(value(expression.trim()) ?? ""),
  );

const mapValues = (record: Record<string, string>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(record).map(([key, text]) => [key, change(text)]));

const bash = (script: string, cwd: string, env: NodeJS.ProcessEnv) =>
  new Promise<{ code: number; log: string }>((resolve) => {
    execFile("bash", ["-e", script], { cwd, env }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) || 1 : 0, log: stdout + stderr }),
    );
  });

async function readOutputs(file: string): Promise<Record<string, string>> {
  const lines = (await readFile(file, "utf8")).split("\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => line.split("=", 2) as [string, string]));
}
