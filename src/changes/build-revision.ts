import { execFile } from "node:child_process";
import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const project = join(import.meta.dirname, "../..");

/**
 * Builds another version of this project with the packages that are installed for this one.
 *
 * @param revision a branch, tag or commit that git knows
 * @param workFolder an empty folder to work in
 * @returns the folder of the built site
 * @throws a plain sentence when there is no such version, or when it can’t be built
 */
export async function buildRevision(revision: string, workFolder: string): Promise<string> {
  const source = join(workFolder, "source");
  await mkdir(source, { recursive: true });
  const commit = await commitOf(revision);
  // An index of its own leaves the editor’s staged changes as they are.
  const env = { ...process.env, GIT_INDEX_FILE: join(workFolder, "index") };
  await run("git", ["read-tree", commit], { cwd: project, env });
  await run("git", ["checkout-index", "--all", `--prefix=${source}/`], { cwd: project, env });
  await symlink(join(project, "node_modules"), join(source, "node_modules"), "junction");
  return buildSource(source, join(workFolder, "site"), `The version ${revision}`);
}

/**
 * Builds a copy of this project by its own build command.
 *
 * @param name what to call it in an error: “The version main”
 * @throws a plain sentence, with what the build said, when it can’t be built
 */
export async function buildSource(source: string, output: string, name: string): Promise<string> {
  const { SITE_URL: _, URL: __, ...env } = process.env;
  try {
    await run(process.execPath, ["src/build.ts", "--output", output], {
      cwd: source,
      // Both versions are judged by one day, so that nothing differs but what was edited.
      env: { ...env, SOURCE_DATE_EPOCH: String(Math.floor(Date.now() / 86_400_000) * 86_400) },
    });
    return output;
  } catch (error) {
    const said = withoutStack(String((error as { stderr?: string }).stderr ?? ""));
    throw new Error(`${name} can’t be built.${said ? ` Its build says:\n${said}` : ""}`);
  }
}

/** An old version may end with a stack, which tells an editor nothing. */
const withoutStack = (text: string): string =>
  text
    .split("\n")
    .filter(
      (line) =>
        !/^\s+at |^node:|^Node\.js v|^\s*[{}^]+$|^\s+(throw|code:|requireStack:)/.test(line),
    )
    .join("\n")
    .trim();

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
