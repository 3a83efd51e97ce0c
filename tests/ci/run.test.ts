import { execFile } from "node:child_process";
import { chmod, cp, readFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, it } from "vitest";
import { needs } from "../../gate/tests/needs/needs.ts";
import { temporaryFolder } from "../../gate/tests/temporary-site.ts";

const root = join(import.meta.dirname, "../..");
const skipped = "2 tests were skipped:\n  2 for want of nginx: install it.\n";

/** Runs `.ci/run` with an npm that notes how it was called, and fails at one of its commands. */
async function run(failing = "none") {
  const folder = await temporaryFolder({
    "node_modules/.cache/skipped.txt": skipped,
    "bin/npm": `#!/bin/sh\necho "CI=$CI npm $*"\ntest "$*" != "${failing}"\n`,
    ".ci/run": "",
  });
  await cp(join(root, ".ci/run"), join(folder, ".ci/run"));
  await chmod(join(folder, "bin/npm"), 0o755);
  const { CI: _, ...rest } = process.env;
  const env = { ...rest, PATH: [join(folder, "bin"), process.env.PATH].join(delimiter) };
  return new Promise<{ code: number | null; out: string }>((resolve) => {
    const child = execFile("bash", [join(folder, ".ci/run")], { env }, (_error, out) =>
      resolve({ code: child.exitCode, out }),
    );
  });
}

const told = (...commands: string[]) => commands.map((line) => `CI=true npm ${line}\n`).join("");

describe(".ci/run", needs("linux"), () => {
  it("runs as CI the test line of the README, then the gate, and says last what was skipped", async () => {
    const readme = await readFile(join(root, "README.md"), "utf8");
    const [, line = ""] = /^Run all tests:\n\n```sh\n(.+)\n```$/m.exec(readme) ?? [];
    const tests = line.split(" && ").map((command) => command.replace("npm ", ""));
    expect(await readFile(join(root, ".ci/run"), "utf8")).toContain(`\n${line}\n`);
    expect(await run()).toEqual({
      code: 0,
      out: told(...tests, "run build", "run check", "run check:pa11y") + skipped,
    });
  });

  it("ends at the first command that fails", async () => {
    expect(await run("test")).toEqual({ code: 1, out: told("ci", "test") });
  });
});
