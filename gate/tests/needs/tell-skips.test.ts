import { execFile } from "node:child_process";
import { chmod, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-site.ts";
import { needed } from "./needed.ts";
import { needs } from "./needs.ts";

const room = import.meta.dirname;
const root = join(room, "../../..");

type Told = { code: number | null; told: string[] };

/**
 * Runs tests of a project of their own by Vitest, on a machine where no program is but an apt-get that
 * does as its script says.
 */
async function run(
  tests: string,
  { apt = "exit 100", ci = "true", args = [] as string[] } = {},
): Promise<Told & { kept: string }> {
  const folder = await temporaryFolder({
    "vitest.config.ts": `import { tellSkips } from ${JSON.stringify(join(room, "tell-skips.ts"))};
export default { plugins: [tellSkips()], test: { projects: [{ extends: true, test: { name: "a" } }] } };\n`,
    "a.test.ts": `import { beforeAll, describe, expect, it } from "vitest";
import { needs } from ${JSON.stringify(join(room, "needs.ts"))};
${tests}\n`,
    "bin/apt-get": `#!/bin/sh\n${apt}\n`,
    "bin/sudo": '#!/bin/sh\nshift\nexec "$@"\n',
    "bin/true": "#!/bin/sh\n",
    "node_modules/.cache/none": "",
  });
  for (const name of ["apt-get", "sudo", "true"]) await chmod(join(folder, "bin", name), 0o755);
  await symlink("/usr/bin/env", join(folder, "bin/env"));
  for (const name of ["vitest", "vite"])
    await symlink(join(root, "node_modules", name), join(folder, "node_modules", name));
  const { TELL_SKIPS: _, VITEST: __, ...rest } = process.env;
  const env = { ...rest, CI: ci, PATH: join(folder, "bin") };
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [vitest, "run", ...args],
      { cwd: folder, env },
      async (_, out) => {
        const kept = await readFile(join(folder, "node_modules/.cache/skipped.txt"), "utf8");
        resolve({ code: child.exitCode, told: tailOf(out), kept });
      },
    );
  });
}

/** The last lines of a run, from where it tells of skips. */
const tailOf = (out: string): string[] =>
  out
    .slice(out.search(/^(?:No test|\d+ tests? w)/m))
    .trim()
    .split("\n");

const test = (name: string, needs = "") => `it("${name}", ${needs}() => { expect(1).toBe(1); });`;
const nginx = test("answers", "needs('nginx'), ");

describe("a run of tests", needs("noWindows"), () => {
  it("ends well, and says that it skipped none", async () => {
    expect(await run(test("is whole"))).toEqual({
      code: 0,
      told: ["No test was skipped."],
      kept: "\nNo test was skipped.\n",
    });
  });

  it("fails with every kind of skip, also where another reporter is asked for", async () => {
    const planted = [
      "it.skip(`one`, () => {});",
      "it.skipIf(true)(`two`, () => {});",
      "it(`three`, { skip: true }, () => {});",
      "it(`four`, ({ skip }) => skip(`too old`));",
      "it.todo(`five`);",
      "describe.skip(`six`, () => { it(`seven`, () => {}); });",
    ];
    const args = ["--reporter=json", "--outputFile=out.json"];
    const { code, told } = await run([test("is whole"), ...planted].join("\n"), { args });
    expect(code).toBe(1);
    expect(told.slice(0, 8)).toEqual([
      "6 tests were skipped:",
      "  6 for no reason that is told.",
      ...["one", "two", "three", "four", "five", "six > seven"].map(
        (name) =>
          `This run fails, since “a.test.ts > ${name}” was skipped and nothing says why. Take skip, todo or only away, or give the test what it needs by needs(…) of gate/tests/needs/needs.ts.`,
      ),
    ]);
  });

  it("tells on a machine that isn’t CI’s what was skipped and how to get it, and ends well", async () => {
    const lines = [
      "1 test was skipped:",
      "  1 for want of nginx: install the package nginx (apt-get install nginx).",
    ];
    expect(await run(`${test("is whole")}\n${nginx}`, { ci: "" })).toEqual({
      code: 0,
      told: lines,
      kept: `\n${lines.join("\n")}\n`,
    });
  });

  it("runs on CI what apt-get brings", async () => {
    const apt = `case "$*" in *--no-download*) printf '#!/bin/sh\\n' > "$PATH/nginx"; /bin/chmod 755 "$PATH/nginx";; esac`;
    const { code, told } = await run(nginx, { apt });
    expect({ code, told }).toEqual({ code: 0, told: ["No test was skipped."] });
  });

  it("tells on CI why a package can’t be had, and ends well", async () => {
    const apt = 'test "$1" = --version || { echo "E: Unable to locate package"; exit 100; }';
    const { code, told } = await run(nginx, { apt });
    expect({ code, told }).toEqual({
      code: 0,
      told: [
        "1 test was skipped:",
        "  1 for want of nginx: apt-get could not get its package nginx (E: Unable to locate package).",
      ],
    });
  });

  it("fails on CI where a program could be had, and lacks all the same", async () => {
    const { code, told } = await run(nginx, { apt: "exit 0" });
    expect(code).toBe(1);
    expect(told.at(-1)).toBe(
      `This run fails, since ${needed.nginx.name} could be had here: apt-get installed its package nginx, and it still isn’t found. Mend how gate/tests/needs/needed.ts looks for it, or the name of the package there.`,
    );
  });

  it.each([
    ["who asks for a test by its name", test("is another"), ["-t", "is whole"], 0],
    ["who asks for a test by its line", test("is another"), ["a.test.ts:3"], 0],
    [
      "tests whose preparation failed",
      `describe("b", () => { beforeAll(() => { throw new Error("no"); }); ${test("is late")} });`,
      [],
      1,
    ],
  ])("blames no skip on %s", async (_, other, args, code) => {
    const ended = await run(`${test("is whole")}\n${other}`, { args });
    expect({ code: ended.code, told: ended.told }).toEqual({
      code,
      told: ["No test was skipped."],
    });
  });
});
