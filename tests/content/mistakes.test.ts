import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import type { Problem } from "../../src/content/problem.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { allMistakes } from "../fixtures/mistakes/all-mistakes.ts";
import type { PlantedMistake } from "../fixtures/mistakes/mistake.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");
const root = join(import.meta.dirname, "../..");

const dataFiles = kinds.map(({ file }) => file).join(", ");

let folder: string;
let data: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mistakes-"));
  data = join(folder, "_data");
  await cp(anytown, data, { recursive: true });
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function plant({ file, edit }: PlantedMistake): Promise<void> {
  await writeFile(join(data, file), edit(await readFile(join(data, file), "utf8")));
}

const told = ({ file, line, column, entry, message, help }: Problem): string =>
  `${file}:${line}:${column} ${entry ? `${entry}: ` : ""}${message} | ${help}`;

const build = (): Promise<{ code: number; output: string }> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      ["src/commands/build.ts", "--data", data, "--output", join(folder, "dist")],
      { cwd: root },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });

it("finds nothing wrong with the data in which the mistakes are planted", async () => {
  expect((await loadContent(data)).problems).toBeUndefined();
});

describe.each(allMistakes)("mistakes in %s", (_, mistakes) => {
  it.each(mistakes)("tells the editor of $name", async (mistake) => {
    await plant(mistake);
    const { problems = [] } = await loadContent(data);
    expect(problems.map(told)).toEqual(mistake.promised);
    expect(mistake.promised).not.toHaveLength(0);
  });
});

describe("mistakes in the folder", () => {
  it.each([
    "link.ts",
    "Links.ts",
    "links (1).ts",
    "links.ts.txt",
    "links.tsx",
    "links.js",
    "Copy of links.ts",
    "links - Copy.ts",
    "links_old.ts",
    "links.ts.bak",
  ])("tells the editor of a file that was renamed to %s", async (name) => {
    await rename(join(data, "links.ts"), join(data, name));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      `_data/links.ts:1:1 The file links.ts is missing. | Rename ${name} to links.ts.`,
    ]);
  });

  it("tells the editor of two files that were renamed alike", async () => {
    await rename(join(data, "links.ts"), join(data, "links (1).ts"));
    await rename(join(data, "quotes.ts"), join(data, "quotes (1).ts"));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      "_data/quotes.ts:1:1 The file quotes.ts is missing. | Rename quotes (1).ts to quotes.ts.",
      "_data/links.ts:1:1 The file links.ts is missing. | Rename links (1).ts to links.ts.",
    ]);
  });

  it("tells the editor of a file that was deleted", async () => {
    await rm(join(data, "updates.ts"));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      "_data/updates.ts:1:1 The file updates.ts is missing. | Put it back, or undo the change that deleted it.",
    ]);
  });

  it("reads nothing in the place of a file that may be absent", async () => {
    await rm(join(data, "easyRead.ts"));
    const { content, problems } = await loadContent(data);
    expect(problems).toBeUndefined();
    expect(content?.easyRead).toEqual({ checkedBy: [], parts: [] });
  });

  it("tells the editor of a file that may be absent, but was renamed", async () => {
    await rename(join(data, "easyRead.ts"), join(data, "easyread.ts"));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      "_data/easyRead.ts:1:1 The file easyRead.ts is missing. | Rename easyread.ts to easyRead.ts.",
    ]);
  });

  it("tells the editor of a file that nothing uses", async () => {
    await writeFile(join(data, "notes for Ann.docx"), "");
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      `_data/notes for Ann.docx:1:1 Nothing on the site uses the file notes for Ann.docx. | Delete it, or move it elsewhere. The files here are: ${dataFiles}.`,
    ]);
  });

  it("tells the editor of a folder that nothing uses", async () => {
    await mkdir(join(data, "pictures"));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      `_data/pictures:1:1 Nothing on the site uses the folder pictures. | Delete it, or move it elsewhere. The files here are: ${dataFiles}.`,
    ]);
  });

  it.each([".DS_Store", "Thumbs.db", "desktop.ini", "~$links.docx", ".links.ts.swp"])(
    "says nothing of %s, which a system or a program left there",
    async (name) => {
      await writeFile(join(data, name), "");
      expect((await loadContent(data)).problems).toBeUndefined();
    },
  );

  it("tells the editor of a folder that stands where a file should be", async () => {
    await rm(join(data, "links.ts"));
    await mkdir(join(data, "links.ts"));
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      "_data/links.ts:1:1 There is a folder where this file should be. | Rename or delete the folder, and put the file back.",
    ]);
  });

  it("says plainly that there is no such folder", async () => {
    await expect(loadContent("nowhere")).rejects.toThrow(
      "The folder nowhere isn’t there or can’t be opened.",
    );
  });

  it("tells the mistakes of all files at once, of an unreadable one the first alone", async () => {
    for (const [file, found, written] of [
      ["links.ts", 'Local Help",', 'Local Help"'],
      ["links.ts", "/plan", "/a plan"],
      ["quotes.ts", "We were heard.", "We were heard. "],
      ["updates.ts", "2024-09-01", "2024-09-31"],
    ] as const) {
      const path = join(data, file);
      await writeFile(path, (await readFile(path, "utf8")).replace(found, written));
    }
    expect((await loadContent(data)).problems?.map(told)).toEqual([
      "_data/quotes.ts:24:33 quote “the-forum”: paragraphs: The text has a space or an empty line at its start or end. | Delete the space next to the quotation mark.",
      "_data/links.ts:8:32 There is no comma at the end of this line. | Write a comma after the last character of the line.",
      "_data/updates.ts:8:5 update “first-edition”: date: There is no such day as 2024-09-31. | Look at the month, which comes before the day, and at how many days it has.",
    ]);
  });
});

describe("harmless things", () => {
  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["doubled spaces", (text: string) => text.replaceAll("a plan", "a  plan")],
    ["non-breaking spaces", (text: string) => text.replaceAll("Support and", "Support\u00a0and")],
    ["straight apostrophes", (text: string) => text.replaceAll("’", "'")],
    [
      "single straight marks around texts",
      (text: string) => text.replace(/"([^"’]*)",$/gm, "'$1',"),
    ],
    ["no final line end", (text: string) => text.trimEnd()],
    ["comments at the end", (text: string) => `${text}\n// Read by Ann.\n`],
    ["field names in quotation marks", (text: string) => text.replaceAll("label:", '"label":')],
    ["no comma after the last entry", (text: string) => text.replace("},\n]);", "}\n]);")],
    [
      "backslashes before quotation marks",
      (text: string) => text.replaceAll("’", "\\'").replace(/"(The plan [^"]*)"/, "'$1'"),
    ],
    ["text in backticks", (text: string) => text.replace(/"(Support [^"]*)"/, "`$1`")],
  ])("accepts %s and says the same", async (_, edit) => {
    const before = (await loadContent(data)).content;
    await plant({ name: "", file: "links.ts", edit, promised: [] });
    expect(await loadContent(data)).toEqual({ content: before });
  });
});

describe("npm run build", () => {
  it.each([
    "no comma after a field",
    "the line with import changed",
    "a file saved as UTF-16",
    "null",
    "a reference mistyped",
  ])("leaves the last good build as it was after %s", async (name) => {
    const mistake = allMistakes
      .flatMap(([, mistakes]) => mistakes)
      .find((one) => one.name === name);
    if (!mistake) throw new Error("The mistake isn’t in the corpus.");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist", "index.html"), "the last good build");
    await plant(mistake);
    const { code, output } = await build();
    expect(code).toBe(1);
    expect(output).not.toMatch(/\bat (?:file:|\/|Object\.|async )|node:internal/);
    expect(output).toContain(mistake.promised[0]?.split(" ", 1)[0] ?? "nothing");
    expect(output).toContain(
      "1 mistake found. The site was not built; what was built before is as it was.",
    );
    expect(await readdir(folder)).toEqual(["_data", "dist"]);
    expect(await readFile(join(folder, "dist", "index.html"), "utf8")).toBe("the last good build");
  });
});
