import { execFile } from "node:child_process";
import { promisify } from "node:util";

/**
 * The day by which a build judges what is overdue: that of `SOURCE_DATE_EPOCH` (seconds, see
 * https://reproducible-builds.org/specs/source-date-epoch/), else that of the commit, so that the
 * same commit gives the same bytes; today where there is no commit.
 *
 * @throws a plain sentence when `SOURCE_DATE_EPOCH` isn’t a number of seconds
 */
export async function buildDay(env: NodeJS.ProcessEnv): Promise<string> {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch) {
    if (/^\d{1,11}$/.test(epoch)) return isoDay(Number(epoch));
    throw new Error(
      `SOURCE_DATE_EPOCH is “${epoch}”, which isn’t a number of seconds since 1970, such as 1722902400.`,
    );
  }
  return isoDay((await commitSeconds()) ?? Date.now() / 1000);
}

const isoDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

async function commitSeconds(): Promise<number | undefined> {
  try {
    const { stdout } = await promisify(execFile)("git", ["log", "-1", "--format=%ct"]);
    return Number(stdout) || undefined;
  } catch {
    return undefined;
  }
}
