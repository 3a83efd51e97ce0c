import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = join(import.meta.dirname, "../..");
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "editor-"));
  await cp(join(root, "tests/fixtures/anytown/_data"), join(folder, "_data"), { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const command = [join(root, "src/commands/editor.ts"), ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

it("writes one file, and replaces it by a newer one", async () => {
  const told = {
    code: 0,
    out: "The editor is in build/editor.html. Open it in a browser, or send it on.\n",
    err: "",
  };
  expect(await run()).toEqual(told);
  const first = await readFile(join(folder, "build/editor.html"), "utf8");
  expect(await run()).toEqual(told);
  expect(await readFile(join(folder, "build/editor.html"), "utf8")).toBe(first);
  expect(await readdir(join(folder, "build"))).toEqual(["editor.html"]);
});

it("tells mistakes in the data, and writes nothing", async () => {
  const path = join(folder, "_data/links.ts");
  const text = await readFile(path, "utf8");
  await writeFile(path, text.replace("label:", "lable:"));
  expect(await run()).toEqual({
    code: 1,
    out: "",
    err: `_data/links.ts:8:5  link “local-help”
  “lable” isn’t a field of a link; did you mean “label”?
  Rename it to label.

1 mistake found. No editor was written.
`,
  });
  expect(await readdir(folder)).toEqual(["_data"]);
});

it.each([
  [
    "dist/editor.html",
    "“dist/editor.html” lies in the built site, where it would be published. Name another place, such as build/editor.html.",
  ],
  [
    "site/more/editor.html",
    "“site/more/editor.html” lies in the built site, where it would be published. Name another place, such as build/editor.html.",
  ],
  [
    "notes.html",
    "“notes.html” holds something other than an editor, which would be lost. Name another file, or delete that one first.",
  ],
  ["folder", "“folder” is a folder. Name a file in it, such as build/editor.html."],
  [
    "_data/editor.html",
    "“_data/editor.html” lies among the data files. Name another place, such as build/editor.html.",
  ],
])("isn’t written to %s", async (output, why) => {
  await mkdir(join(folder, "folder"));
  await mkdir(join(folder, "site"));
  const names = ["index.html", "_headers", "downloads.html"];
  const sums = names.map((name) => `${"0".repeat(64)}  ${name}\n`).join("");
  await writeFile(join(folder, "site/SHA256SUMS"), sums);
  await writeFile(join(folder, "notes.html"), "<p>Mine");
  expect(await run("--output", output)).toEqual({
    code: 2,
    out: "",
    err: `The editor was not written: ${why}\n`,
  });
  expect(await readFile(join(folder, "notes.html"), "utf8")).toBe("<p>Mine");
});
