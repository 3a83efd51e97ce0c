import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { tell } from "check-barriers/text";

/**
 * The day by which a build judges what is overdue: that of `SOURCE_DATE_EPOCH` (seconds, see
 * https://reproducible-builds.org/specs/source-date-epoch/), else that of the commit, so that the
 * same commit gives the same bytes; today where there is no commit. Where there may be one that git
 * won’t tell, it is today, and a warning says why.
 *
 * @param warn is told a warning in plain sentences
 * @throws a plain sentence when `SOURCE_DATE_EPOCH` isn’t a number of seconds
 */
export async function buildDay(env: NodeJS.ProcessEnv, warn = toTerminal): Promise<string> {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch) {
    if (/^\d{1,11}$/.test(epoch)) return isoDay(Number(epoch));
    throw new Error(
      `SOURCE_DATE_EPOCH is “${epoch}”, which isn’t a number of seconds since 1970, such as 1722902400.`,
    );
  }
  return isoDay((await commitSeconds(warn)) ?? Date.now() / 1000);
}

const isoDay = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10);

const toTerminal = (text: string): void => {
  tell(process.stderr, `${text}\n`);
};

async function commitSeconds(warn: (text: string) => void): Promise<number | undefined> {
  try {
    // In English, whatever the machine speaks: what git says is read below.
    const env = { ...process.env, LC_ALL: "C" };
    const { stdout } = await promisify(execFile)("git", ["log", "-1", "--format=%ct"], { env });
    return Number(stdout) || undefined;
  } catch (error) {
    const why = whyUntold(error as Error & { code?: unknown; stderr?: string });
    if (why) {
      warn(
        `Git doesn’t tell the day of the last commit: ${why} Until then today counts, by which a review may be called overdue, and the same commit gives other files on another day.`,
      );
    }
    return undefined;
  }
}

/** Nothing where there is no commit whose day could be told. */
function whyUntold({ code, stderr = "" }: { code?: unknown; stderr?: string }): string | undefined {
  if (code === "ENOENT") {
    return existsSync(".git") ? "it isn’t installed here. Install it." : undefined;
  }
  if (/does not have any commits yet/.test(stderr)) return undefined;
  if (/not a git repository/.test(stderr) && !existsSync(".git")) return undefined;
  const [, folder] = /dubious ownership in repository at '(.*)'/.exec(stderr) ?? [];
  if (folder !== undefined) {
    return `the folder belongs to another user of this machine (“dubious ownership”). If you trust what is in it, run this: git config --global --add safe.directory "${folder}".`;
  }
  const [said = "it doesn’t say why"] = stderr.split("\n").filter((line) => line !== "");
  return `it says “${said}”. Mend that, or set SOURCE_DATE_EPOCH.`;
}
