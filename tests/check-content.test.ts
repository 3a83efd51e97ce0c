import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");
let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "check-content-"));
  data = join(folder, "_data");
  await cp(join(root, "tests/fixtures/anytown/_data"), data, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const run = (...args: string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const command = [join(root, "src/check-content.ts"), ...args];
    execFile(process.execPath, command, { cwd: folder }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });

async function plant(): Promise<void> {
  const path = join(data, "links.ts");
  const text = await readFile(path, "utf8");
  await writeFile(
    path,
    text.replace("label:", "lable:").replace("Support and advice", "100% <b>support</b>,"),
  );
}

it("says that all is well", async () => {
  expect(await run()).toEqual({ code: 0, out: "All is well in _data.\n", err: "" });
});

it("tells the same as a build would", async () => {
  await plant();
  expect(await run()).toEqual({
    code: 1,
    out: "",
    err: `_data/links.ts:8:5  link “local-help”
  “lable” isn’t a field of a link; did you mean “label”?
  Rename it to label.

_data/links.ts:11:5  link “local-help”
  description: The text has HTML in it: "<b>".
  Take the part between < and > away, and keep the words alone.

2 mistakes found. Nothing was built or changed.
`,
  });
});

it("writes annotations for the lines of a pull request", async () => {
  await plant();
  expect(await run("--format", "github")).toEqual({
    code: 1,
    out: `::error file=_data/links.ts,line=8,col=5,title=link “local-help”::“lable” isn’t a field of a link; did you mean “label”? Rename it to label.
::error file=_data/links.ts,line=11,col=5,title=link “local-help”::description: The text has HTML in it: "<b>". Take the part between < and > away, and keep the words alone.
`,
    err: "",
  });
});

it("names the file as seen from the top of the repository", async () => {
  await cp(data, join(folder, "site/_data"), { recursive: true });
  await rm(join(folder, "site/_data/updates.ts"));
  expect((await run("--format", "github", "--data", "site/_data")).out).toBe(
    "::error file=site/_data/updates.ts,line=1,col=1::The file updates.ts is missing. Put it back, or undo the change that deleted it.\n",
  );
});

it.each([
  [["--format", "xml"], "The format “xml” isn’t known. Write text or github."],
  [["--data", "nowhere"], "The folder nowhere isn’t there or can’t be opened."],
])("says plainly why it can’t run with %j", async (args, reason) => {
  expect(await run(...args)).toEqual({
    code: 2,
    out: "",
    err: `The content was not checked: ${reason}\n`,
  });
});
