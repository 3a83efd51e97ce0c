import { execFile } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { pageAround, temporaryFolder } from "../../gate/tests/temporary-site.ts";

const root = join(import.meta.dirname, "../..");

const run = (...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const command = [join(root, "src/commands/check-site.ts"), ...args];
    const child = execFile(process.execPath, command, { cwd: root }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });

it("holds nobody else's folder to what this project promises, unless asked to", async () => {
  const folder = await temporaryFolder({
    "index.html": pageAround('<p><a href="/a.html">A</a></p>').replace("h1", "h1 class=a"),
  });
  const { stdout } = await run(folder, "--format", "json");
  expect(stdout).not.toContain('"house"');
  const asked = await run(folder, "--only", "house", "--format", "json");
  expect(asked.stdout).toContain('"no-absolute-path"');
});

it("doesn't pass a folder by a check that can't look at it", async () => {
  const folder = await temporaryFolder({ "index.html": pageAround("") });
  expect(await run(folder, "--only", "words")).toEqual({
    code: 2,
    stdout: "",
    stderr:
      "The check words can't be made here; there are html, a11y, browser, content, links, downloads, external, house, budget.\n",
  });
});
