import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { runNpm } from "../packages/run-npm.ts";
import { buildSource } from "./build-source.ts";
import { packageList } from "./package-list.ts";
import { withoutStack } from "./without-stack.ts";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");

/** The folder of a built site, or a plain sentence why there is none, and what programs said of it. */
export type BuiltRevision = { site: string } | { reason: string; said: string };

/**
 * Builds another version of this project: with the packages that are installed for this one where it
 * needs the same, else with its own.
 *
 * @param revision a branch, tag or commit that git knows
 * @param workFolder an empty folder to work in
 * @throws a plain sentence when there is no such version
 */
export async function buildRevision(revision: string, workFolder: string): Promise<BuiltRevision> {
  const source = join(workFolder, "source");
  await mkdir(source, { recursive: true });
  const commit = await commitOf(revision);
  // An index of its own leaves the editor’s staged changes as they are.
  const env = { ...process.env, GIT_INDEX_FILE: join(workFolder, "index") };
  await run("git", ["read-tree", commit], { cwd: project, env });
  await run("git", ["checkout-index", "--all", `--prefix=${source}/`], { cwd: project, env });

  const sharesPackages = (await packageList(source)) === (await packageList(project));
  if (sharesPackages) {
    await symlink(join(project, "node_modules"), join(source, "node_modules"), "junction");
  } else {
    const { code, stderr } = await installPackages(source);
    if (code !== 0) {
      return {
        reason: `The version ${revision} can’t be built with today’s packages, and its own can’t be had.`,
        said: withoutStack(stderr),
      };
    }
  }
  const built = await buildSource(source, join(workFolder, "site"));
  if ("site" in built) return built;
  const why = built.mistakes
    ? ", since its own data files have mistakes"
    : sharesPackages
      ? " with today’s packages"
      : ", even with its own packages";
  return { reason: `The version ${revision} can’t be built${why}.`, said: built.said };
}

/** Installs what the lock file in a folder names: from this machine where it has them, and quietly. */
const installPackages = (folder: string) =>
  runNpm(
    [
      "ci",
      "--ignore-scripts",
      "--prefer-offline",
      "--omit=dev",
      "--no-audit",
      "--no-fund",
      "--no-update-notifier",
      "--loglevel=error",
      // A network that is down is told in seconds, one that hangs in a minute
      "--fetch-retries=1",
      "--fetch-retry-mintimeout=1000",
      "--fetch-timeout=30000",
    ],
    folder,
  );

async function commitOf(revision: string): Promise<string> {
  try {
    const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
    const { stdout } = await run("git", args, { cwd: project });
    return stdout.trim();
  } catch {
    throw new Error(
      `There is no version called ${revision} here. Name a branch, a tag or a commit, such as origin/main.`,
    );
  }
}
