import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "failure-"));
  for (const part of ["_includes", "src", ".eleventy.ts", "package.json"]) {
    await cp(join(root, part), join(folder, part), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"), "junction");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (): Promise<{ code: number; told: string }> =>
  new Promise((resolve) => {
    const data = join(root, "tests/fixtures/anytown/_data");
    execFile(
      process.execPath,
      ["src/commands/build.ts", "--data", data],
      { cwd: folder },
      (error, _, told) => resolve({ code: Number(error?.code ?? 0), told }),
    );
  });

/** The line and column of some words in a file. */
function placeOf(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split("\n");
  return `${before.length}:${(before.at(-1) ?? "").length + 1}`;
}

it.each([
  {
    name: "a word of the language mistyped in a component",
    file: "_includes/vision.ts",
    found: "export function",
    written: "export fnuction",
    at: "fnuction",
    reason: "Expected '{', got 'ident'",
  },
  {
    name: "a mark of a template deleted in a component",
    file: "_includes/quote.ts",
    found: "html`<p>",
    written: "html<p>",
    at: "{index === 0",
    reason: "Expected ',', got '{'",
  },
  {
    name: "a name given twice in a component",
    file: "_includes/vision.ts",
    found: "export function",
    written: "const twice = 1;\nconst twice = 2;\nexport function",
    at: "twice = 2",
    reason: "Identifier 'twice' has already been declared",
  },
  {
    name: "a name that a module doesn’t give",
    file: "_includes/vision.ts",
    found: "html }",
    written: "htlm }",
    at: "htlm }",
    reason: "The requested module './html.ts' does not provide an export named 'htlm'",
  },
  {
    name: "a method mistyped in a component",
    file: "_includes/vision.ts",
    found: "parts.map(",
    written: "parts.mpa(",
    at: "mpa(",
    reason: "parts.mpa is not a function",
  },
  {
    name: "a value that can’t stand in a template",
    file: "_includes/vision.ts",
    found: "page.wordsIn(lead)",
    written: "undefined",
    at: ['`<div class="vision">\n  <p>$', "{undefined}"].join(""),
    reason: "A template was given undefined, which isn’t text, a number or markup.",
  },
  {
    name: "a name that a page doesn’t know",
    file: "src/pages/about.11ty.ts",
    found: "main: html`",
    written: "main: htlm`",
    at: "`\n",
    reason: "htlm is not defined",
  },
  {
    name: "a bracket that isn’t closed in a style sheet",
    file: "src/styles/base.css",
    found: "html {",
    written: "html {{",
    at: "{\n",
    reason: "Unexpected end of input",
  },
])("names the file, line and column of $name", async ({ file, found, written, at, reason }) => {
  const path = join(folder, file);
  const text = await readFile(path, "utf8");
  expect(text).toContain(found);
  const broken = text.replace(found, () => written);
  await writeFile(path, broken);
  const built = await build();
  await writeFile(path, text);
  expect(built).toEqual({
    code: 2,
    told: `The site was not built: ${file}:${placeOf(broken, at)}: ${reason}\n`,
  });
});

it("names the file and line that import a module which isn’t there", async () => {
  const path = join(folder, "src/pages/about.11ty.ts");
  const text = await readFile(path, "utf8");
  const broken = text.replace("/html.ts", "/htlm.ts");
  await writeFile(path, broken);
  const built = await build();
  await writeFile(path, text);
  const [line] = placeOf(broken, "/htlm.ts").split(":");
  expect(built).toEqual({
    code: 2,
    told: `The site was not built: src/pages/about.11ty.ts:${line}: Cannot find module '_includes/htlm.ts' imported from src/pages/about.11ty.ts\n`,
  });
});

it("tells what is thrown as a plain sentence without a place", async () => {
  const path = join(folder, "src/pages/404.11ty.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("const { siteUrl", 'page.address("help.html");\n  $&'));
  const built = await build();
  await writeFile(path, text);
  expect(built.told).toBe(
    "The site was not built: 404.html is served anywhere and can’t link to help.html.\n",
  );
});
