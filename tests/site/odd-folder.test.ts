import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** Names of folders in which an address, a pattern or a shell would read something else. */
const names =
  process.platform === "win32"
    ? ["our #1 plan x=%41%zz;[a] ü 😀"]
    : ["our #1 plan?x=%41%zz;[a]*$HOME ü 😀", "our \\ plan #2"];

describe.each(names)("the project in a folder called %s", (name) => {
  let room: string;
  let project: string;
  /** Temporary files, so that what is left can be seen. */
  let temporary: string;
  let env: NodeJS.ProcessEnv;

  /** Starts a command as npm does: in the project’s folder, through the launcher. */
  const command = (file: string, ...args: string[]) =>
    run(process.execPath, ["src/node/launch.cjs", `src/commands/${file}.ts`, ...args], {
      cwd: project,
      env,
      maxBuffer: 2 ** 26,
    });

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), "odd-"));
    project = join(room, name);
    temporary = join(room, "temporary");
    await mkdir(temporary);
    const parts = ["_includes", "src", "gate", ".eleventy.ts", "package.json", "package-lock.json"];
    for (const part of parts) {
      await cp(join(root, part), join(project, part), { recursive: true });
    }
    const data = join(root, "tests/fixtures/anytown/_data");
    await cp(data, join(project, "_data"), { recursive: true });
    await symlink(join(root, "node_modules"), join(project, "node_modules"), "junction");
    const { SITE_URL: _, URL: __, ...rest } = process.env;
    env = { ...rest, TMPDIR: temporary };
  });
  afterAll(() => rm(room, { recursive: true, force: true }));

  it("builds the site", async () => {
    expect((await command("build")).stdout).toBe(
      "The site is in dist. Open dist/index.html to read it.\n",
    );
    expect(await readdir(join(project, "dist"))).toContain("index.html");
    expect(await readdir(temporary)).toEqual([]);
  });

  it("ends with the code and the words of what it ran", async () => {
    await writeFile(join(project, "_data/extra.txt"), "");
    const ended = await command("check-content").catch((error) => error);
    await rm(join(project, "_data/extra.txt"));
    expect([ended.code, ended.stdout + ended.stderr]).toEqual([
      1,
      expect.stringContaining("_data/extra.txt"),
    ]);
    expect((await command("check-content")).stdout).toContain("All is well in _data.");
  });

  it("finds a mistake on one page, and none on all the others", async () => {
    const args = ["--only", "links,html,browser", "--format", "json"];
    const page = join(project, "dist/help.html");
    const text = await readFile(page, "utf8");
    await writeFile(page, text.replace('href="index.html"', 'href="gone.html"'));
    const { code, stdout } = await command("check-site", ...args).catch((error) => error);
    await writeFile(page, text);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ message: expect.stringContaining("gone.html") }),
    ]);
  });

  it("writes the settings of hosts, and a copy for another strategy", async () => {
    await command("hosting", "--site", "dist", "--output", "settings");
    expect(await readFile(join(project, "settings/_headers"), "utf8")).toContain("'sha256-");
    await command("new", join(room, `${name} copy`));
    expect(await readdir(join(room, `${name} copy`, "_data"))).toContain("publication.ts");
  });

  it("tells what an edit changes for readers", async () => {
    const git = (...args: string[]) => run("git", args, { cwd: project });
    await writeFile(join(project, ".gitignore"), "node_modules\n");
    await git("init", "--quiet");
    await git("add", "--all");
    const author = ["-c", "user.name=Ann", "-c", "user.email=ann@town.example"];
    await git(...author, "commit", "--quiet", "--message", "Begin");
    const file = join(project, "_data/publication.ts");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace(/headline: "/, "$&Renewed: "));
    const { stdout } = await command("changes", "HEAD");
    await writeFile(file, text);
    expect(stdout).toContain("Renewed: ");
  });

  it("shows the preview, and ends it when it is told to", async () => {
    const args = ["src/node/launch.cjs", "src/commands/preview.ts", "--port", "0"];
    const preview = spawn(process.execPath, args, { cwd: project, env });
    const ended = once(preview, "exit");
    let said = "";
    for await (const chunk of preview.stdout) {
      said += chunk;
      if (said.includes("Stop with Ctrl and C.")) break;
    }
    const response = await fetch(/http:\S+/.exec(said)?.[0] ?? "");
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining("/.preview/reload.js"),
    ]);
    preview.kill("SIGTERM");
    await ended;
    expect(await readdir(temporary)).toEqual([]);
  });
});
