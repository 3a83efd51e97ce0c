import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import { loadContent } from "../../src/content/load-content.ts";
import { borrowPackages } from "../borrow-packages.ts";
import { realData } from "../real-data.ts";
import { runOwnTests } from "../run-own-tests.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let copy: string;
let made: Ran;

type Ran = { code: number; out: string; err: string };

const run = (cwd: string, ...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    const { SITE_URL: _, URL: __, ...env } = process.env;
    execFile(process.execPath, args, { cwd, env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "new-"));
  await mkdir(join(folder, "here"));
  copy = join(folder, "Our Strategy");
  made = await run(join(folder, "here"), join(root, "src/commands/new.ts"), "../Our Strategy");
  await borrowPackages(copy);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("says where the copy is and what to do next", () => {
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain(`Your strategy’s site is in ../Our Strategy.

1. Go there:        cd "../Our Strategy"
2. Bring its parts: npm ci
3. Look at it:      npm start
`);
});

it("copies the project without what belongs to this publication or machine", async () => {
  const names = await readdir(copy);
  expect(names).toEqual(expect.arrayContaining(["_data", "_includes", "package.json", "src"]));
  expect(names).not.toContain("dist");
  expect(names).not.toContain(".git");
  expect(await readFile(join(copy, "package.json"), "utf8")).toContain('"name": "our-strategy"');
});

it("gives data files that are valid, explained as ours are, and say nothing of this publication", async () => {
  const { content, problems } = await loadContent(join(copy, "_data"));
  expect(problems).toBeUndefined();
  expect(content?.publication.place).toBe("TODO: the place");
  const files = await readdir(join(copy, "_data"));
  const needed = kinds.filter(({ whenAbsent }) => whenAbsent === undefined);
  expect(files).toEqual(expect.arrayContaining(needed.map(({ file }) => file)));
  for (const file of files) {
    const ours = await readFile(join(realData, file), "utf8");
    const starter = await readFile(join(root, "src/new/starter/_data", file), "utf8");
    const [explained = ""] = /^(?:\/\/.*\n)+/.exec(ours) ?? [];
    expect(await readFile(join(copy, "_data", file), "utf8")).toBe(
      `${explained}\n${starter.replace('"../../../../src/', '"../src/')}`,
    );
  }
});

it("leaves behind the tests of what is true of this publication alone, and passes those that read its data", async () => {
  expect(await readdir(join(copy, "tests"))).not.toContain("this-publication");
  const { failed, files } = await runOwnTests(copy, ["tests/real-data.ts"]);
  expect(failed).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

it("builds, lists what is to be written, and is refused by the gate until it is", async () => {
  expect(await run(copy, "src/commands/build.ts")).toMatchObject({ code: 0, err: "" });
  const listed = await run(copy, "src/commands/check-content.ts");
  expect(listed).toMatchObject({ code: 0, err: "" });
  expect(listed.out).toMatch(/^_data\/publication\.ts:\d+ {2}TODO: the place$/m);
  expect(listed.out).toMatch(
    /There are no mistakes, but \d+ texts must still be written before the site can be published\.\n$/,
  );

  const refused = await run(copy, "src/commands/check-site.ts", "--only", "house");
  expect(refused.code).toBe(1);
  expect(refused.out + refused.err).toContain("Words are still to be written here: TODO: ");

  for (const file of await readdir(join(copy, "_data"))) {
    const path = join(copy, "_data", file);
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replaceAll("TODO: ", "").replace("“TODO”", ""));
  }
  expect(await run(copy, "src/commands/build.ts")).toMatchObject({ code: 0 });
  expect(await run(copy, "src/commands/check-content.ts")).toEqual({
    code: 0,
    out: "All is well in _data.\n",
    err: "",
  });
  const passed = await run(copy, "src/commands/check-site.ts", "--only", "house");
  expect(passed).toMatchObject({ code: 0 });
});

it.each([
  [[], "Name one folder for it: npm run new -- ../my-strategy"],
  [[""], "Name one folder for it: npm run new -- ../my-strategy"],
  [
    [root],
    `“${root}” is or holds this project, which would be lost. Name another place, such as ../my-strategy.`,
  ],
  [
    [join(root, "docs/copy")],
    `“${join(root, "docs/copy")}” lies in docs, where the project keeps what it needs. Name another place, such as ../my-strategy.`,
  ],
  [["../Our Strategy"], "The folder Our Strategy isn’t empty. Choose a new one."],
  [
    [join(root, "inside")],
    "The folder is inside this project. Choose one beside it: ../my-strategy",
  ],
])("says plainly why it can’t copy to %j", async (args, reason) => {
  expect(await run(join(folder, "here"), join(root, "src/commands/new.ts"), ...args)).toEqual({
    code: 2,
    out: "",
    err: `The copy was not made: ${reason}\n`,
  });
});
