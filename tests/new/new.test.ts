import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { borrowPackages } from "../borrow-packages.ts";
import { realData } from "../real-data.ts";
import { runOwnTests } from "../run-own-tests.ts";

const root = join(import.meta.dirname, "../..");
let folder: string;
let copy: string;
let example: string;
let made: Ran;
let madeFromExample: Ran;

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
  example = join(folder, "diff");
  const command = join(root, "src/commands/new.ts");
  madeFromExample = await run(folder, command, "--from", "example", "diff");
  await borrowPackages(example);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it("says where the copy is and what to do next", () => {
  expect(made).toMatchObject({ code: 0, err: "" });
  expect(made.out).toContain(`Your strategy’s site is in ../Our Strategy.

1. Go there:        cd "../Our Strategy"
2. Bring its parts: npm ci
3. Look at it:      npm start

Then write your own words wherever a file in _data says TODO. docs/make-it-yours.md tells you how.
`);
});

it("says whose words are to be replaced where the copy begins from the example", () => {
  expect(madeFromExample).toMatchObject({ code: 0, err: "" });
  expect(madeFromExample.out).toContain(
    "Then write your own words in place of the made-up ones in _data. docs/make-it-yours.md tells you how.\n",
  );
});

it("copies the project without what belongs to this publication or machine", async () => {
  const names = await readdir(copy);
  expect(names).toEqual(expect.arrayContaining(["_data", "_includes", "package.json", "src"]));
  expect(names).not.toContain("dist");
  expect(names).not.toContain(".git");
});

it("gives the package a name and a description of its own, and changes nothing else of it", async () => {
  for (const file of ["package.json", "package-lock.json"]) {
    const ours = await readFile(join(root, file), "utf8");
    const { name, description } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    const described = "Our Strategy: a public strategy as a static, accessible site";
    expect(await readFile(join(copy, file), "utf8")).toBe(
      ours
        .replaceAll(`"name": "${name}"`, '"name": "our-strategy"')
        .replace(`"description": "${description}"`, `"description": "${described}"`),
    );
  }
  // npm would take a package of that name for the dependency
  const { name } = JSON.parse(await readFile(join(example, "package.json"), "utf8"));
  expect(name).toBe("diff-site");
});

const comment = /^(?:\/\/.*\n)+/;

it("gives data files that are valid, explained as ours are, and say nothing of this publication", async () => {
  const { content, problems } = await loadContent(join(copy, "_data"));
  expect(problems).toBeUndefined();
  expect(content?.publication.place).toBe("TODO: the place");
  for (const [made, starter] of [
    [copy, "starter"],
    [example, "example"],
  ] as const) {
    const given = join(root, "src/new", starter, "_data");
    const files = await readdir(join(made, "_data"));
    expect(files.sort()).toEqual((await readdir(given)).sort());
    for (const file of files) {
      const ours = await readFile(join(realData, file), "utf8").catch(() => "");
      const empty = await readFile(join(root, "src/new/starter/_data", file), "utf8");
      const [explained = ""] = comment.exec(ours) ?? comment.exec(empty) ?? [];
      const data = (await readFile(join(given, file), "utf8")).replace(comment, "").trimStart();
      expect(await readFile(join(made, "_data", file), "utf8")).toBe(
        `${explained}\n${data.replace('"../../../../src/', '"../src/')}`,
      );
    }
  }
});

it("has each kind of content in the example", async () => {
  const { content, problems } = await loadContent(join(example, "_data"));
  expect(problems).toBeUndefined();
  const empty = kinds.filter(({ name }) => {
    const entries = name === "easyRead" ? content?.easyRead.parts : content?.[name];
    return Array.isArray(entries) && entries.length === 0;
  });
  expect(empty).toEqual([]);
});

it("gives a file of each kind to begin from, if only an empty one", async () => {
  for (const starter of ["starter", "example"]) {
    const files = await readdir(join(root, "src/new", starter, "_data"));
    expect(files.sort()).toEqual(kinds.map(({ file }) => file).sort());
  }
});

it("leaves behind the tests of what is true of this publication alone, and passes those that read its data", async () => {
  expect(await readdir(join(copy, "tests"))).not.toContain("this-publication");
  const { failed, files } = await runOwnTests(copy, ["tests/real-data.ts"]);
  expect(failed).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
});

it("explains each file that this publication may lack where the starter has it", async () => {
  for (const { file, whenAbsent } of kinds) {
    if (whenAbsent === undefined) continue;
    const starter = await readFile(join(root, "src/new/starter/_data", file), "utf8");
    expect([file, comment.test(starter)]).toEqual([file, true]);
  }
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

it("builds the example as a site in which neither the content check nor the gate finds anything", async () => {
  // One day that day will be past, which says nothing of the example
  const publication = join(example, "_data/publication.ts");
  const text = await readFile(publication, "utf8");
  const nextYear = `${new Date().getFullYear() + 1}-12-31`;
  await writeFile(publication, text.replace(/nextReview: "[^"]+"/, `nextReview: "${nextYear}"`));
  expect(await run(example, "src/commands/build.ts")).toMatchObject({ code: 0, err: "" });
  expect(await run(example, "src/commands/check-content.ts")).toEqual({
    code: 0,
    out: "All is well in _data.\n",
    err: "",
  });
  const checks = ["html", "content", "links", "downloads", "words", "house", "budget"];
  const passed = await run(
    example,
    ...["src/commands/check-site.ts", "--format", "json"],
    ...checks.flatMap((check) => ["--only", check]),
  );
  expect(JSON.parse(passed.out)).toEqual([]);
  expect(passed.code).toBe(0);
});

it("has tests that are green on the example", async () => {
  const { failed, files } = await runOwnTests(example, ["tests/real-data.ts"]);
  expect(failed).toEqual([]);
  expect(files.length).toBeGreaterThan(0);
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
  [
    ["--from", "exampel", "../another"],
    "There is no “exampel” to begin from; did you mean “example”? Choose empty or example.",
  ],
  [
    ["--from", "Leeds", "../another"],
    "There is no “Leeds” to begin from. Choose empty or example.",
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
