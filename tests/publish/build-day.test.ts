import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildDay } from "../../src/publish/build-day.ts";

describe("buildDay", () => {
  it("is the day of SOURCE_DATE_EPOCH", async () => {
    expect(await buildDay({ SOURCE_DATE_EPOCH: "1722902400" })).toBe("2024-08-06");
  });

  it("is a day without it", async () => {
    expect(await buildDay({})).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("refuses what isn’t a number of seconds", async () => {
    await expect(buildDay({ SOURCE_DATE_EPOCH: "yesterday" })).rejects.toThrow(
      "SOURCE_DATE_EPOCH is “yesterday”, which isn’t a number of seconds since 1970, such as 1722902400.",
    );
  });
});

describe("the day of the commit", () => {
  const run = promisify(execFile);
  const untold = (why: string) =>
    `Git doesn’t tell the day of the last commit: ${why} Until then today counts, by which a review may be called overdue, and the same commit gives other files on another day.\n`;
  let room: string;
  let folder: string;
  /** Git as it comes, whatever the person’s own settings are. */
  let env: NodeJS.ProcessEnv;

  beforeEach(async () => {
    room = await realpath(await mkdtemp(join(tmpdir(), "day-")));
    folder = join(room, "our plan");
    await mkdir(folder);
    const none = join(room, "none");
    await writeFile(none, "");
    env = { GIT_CONFIG_GLOBAL: none, GIT_CONFIG_NOSYSTEM: "1", GIT_CEILING_DIRECTORIES: room };
  });
  afterEach(() => rm(room, { recursive: true, force: true }));

  const git = (...args: string[]) =>
    run("git", args, {
      cwd: folder,
      env: {
        ...process.env,
        ...env,
        GIT_COMMITTER_DATE: "2025-03-04T05:06:07Z",
        GIT_AUTHOR_NAME: "Ann",
        GIT_AUTHOR_EMAIL: "ann@town.example",
        GIT_COMMITTER_NAME: "Ann",
        GIT_COMMITTER_EMAIL: "ann@town.example",
      },
    });

  async function commit(): Promise<void> {
    await git("init", "--quiet");
    await git("commit", "--quiet", "--allow-empty", "--message", "Begin");
  }

  /** The day, and what a person is told, in a folder and with settings of its own. */
  async function asked(more: NodeJS.ProcessEnv = {}): Promise<{ day: string; told: string }> {
    const file = pathToFileURL(join(import.meta.dirname, "../../src/publish/build-day.ts")).href;
    const program = `const { buildDay } = await import("${file}"); console.log(await buildDay({}));`;
    const args = ["--input-type=module", "--eval", program];
    const { stdout, stderr } = await run(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, ...env, ...more },
    });
    return { day: stdout.trim(), told: stderr };
  }

  const today = (): string => new Date().toISOString().slice(0, 10);

  it("counts without a word", async () => {
    await commit();
    expect(await asked()).toEqual({ day: "2025-03-04", told: "" });
  });

  it("is today without a word where there is no commit", async () => {
    expect(await asked()).toEqual({ day: today(), told: "" });
    await git("init", "--quiet");
    expect(await asked()).toEqual({ day: today(), told: "" });
  });

  it("is warned of where the folder is another user’s, in any language", async () => {
    await commit();
    const another = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1", LANGUAGE: "de", LANG: "de_DE.UTF-8" };
    expect(await asked(another)).toEqual({
      day: today(),
      told: untold(
        `the folder belongs to another user of this machine (“dubious ownership”). If you trust what is in it, run this: git config --global --add safe.directory "${folder}".`,
      ),
    });
    await git("config", "--global", "--add", "safe.directory", folder);
    expect(await asked(another)).toEqual({ day: "2025-03-04", told: "" });
  });

  it.each([
    ["its settings are damaged", "config", "[core\n"],
    ["it names no branch", "HEAD", "nonsense\n"],
  ])("is warned of, in git’s own words, where %s", async (_, file, text) => {
    await commit();
    await writeFile(join(folder, ".git", file), text);
    const { stderr } = await git("log", "-1").catch((error) => error);
    expect(await asked()).toEqual({
      day: today(),
      told: untold(`it says “${stderr.split("\n")[0]}”. Mend that, or set SOURCE_DATE_EPOCH.`),
    });
  });

  it("is warned of where the folder of the repository is gone", async () => {
    await writeFile(join(folder, ".git"), "gitdir: ../gone\n");
    const { day, told } = await asked();
    expect(day).toBe(today());
    expect(told).toContain("it says “fatal: not a git repository: ");
  });

  it("is warned of where git isn’t installed", async () => {
    await commit();
    expect(await asked({ PATH: room })).toEqual({
      day: today(),
      told: untold("it isn’t installed here. Install it."),
    });
  });
});
