import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** In which files tests were run, as paths from the top of the project, and what failed in them. */
export type Ran = { files: string[]; failed: string[] };

/**
 * Runs those tests of a copy of the project that depend on some of its files, found by what they import.
 *
 * @param sources paths from the top of the project, such as `tests/real-data.ts`
 * @param slow whether those that start browsers, servers and builds are run, too
 * @param named what the names of tests must have in them, as a pattern; all tests where it is left out
 */
export async function runOwnTests(
  project: string,
  sources: string[],
  { slow = false, named }: { slow?: boolean; named?: string | undefined } = {},
): Promise<Ran> {
  const report = join(project, "node_modules/.own-tests.json");
  const args = [
    "node_modules/vitest/vitest.mjs",
    "related",
    "--run",
    "--reporter=json",
    `--outputFile=${report}`,
    // It would copy the project and run these tests once more.
    "--exclude=tests/right-edits/own-tests.test.ts",
    ...(named ? [`--testNamePattern=${named}`] : []),
    ...(slow ? [] : ["--project=fast"]),
    ...sources,
  ];
  const { VITEST: _, ...env } = process.env;
  const options = { cwd: project, env: { ...env, RIGHT_EDITS: "5" }, maxBuffer: 2 ** 28 };
  const said = await new Promise<string>((ended) =>
    execFile(process.execPath, args, options, (_, out, errors) => ended(out + errors)),
  );
  const written = await readFile(report, "utf8").catch(() => {
    throw new Error(`The tests in ${project} didn’t run: ${said}`);
  });
  const { testResults } = JSON.parse(written) as { testResults: FileResult[] };
  return {
    files: testResults
      .filter(({ assertionResults }) => assertionResults.some(({ status }) => status !== "skipped"))
      .map(({ name }) => name.slice(name.lastIndexOf("/tests/") + 1)),
    failed: testResults.filter(({ status }) => status === "failed").flatMap(failures),
  };
}

/** Each test that failed with its reason, or the reason why none of the file could run. */
function failures({ name, message, assertionResults }: FileResult): string[] {
  const failed = assertionResults.filter(({ status }) => status === "failed");
  if (failed.length === 0) return [`${name}: ${message}`];
  return failed.map((test) => `${test.fullName}: ${test.failureMessages.join(" ")}`);
}

type FileResult = {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
};
