import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/content/kinds.ts";
import { normalise } from "../../../src/content/read/normalise.ts";
import { newDataFile } from "../../../src/edit/patch/new-data-file.ts";
import { readNow } from "../../../src/edit/patch/read-now.ts";
import { rightTexts } from "../../fixtures/right-texts.ts";
import { chanceFrom } from "./chance.ts";
import { dataFiles, kindOf } from "./data-files.ts";
import { randomEdit } from "./random-edit.ts";

/** Makes a call of what a file exports, as long as before, so that several files are one to Biome. */
const inCall = [/^.*export default /s, "exported.value."] as const;

/** Texts of all languages that are nearly as wide as a line, a bit wider, or far from it. */
function inAllLanguages(): string[] {
  const texts = Object.values(rightTexts).flat();
  expect(texts.length).toBeGreaterThan(20);
  return texts.map((text) => {
    const letters = [...text.replaceAll("\n", " ").repeat(8)];
    const value = Array.from({ length: 40 }, (_, at) => {
      const title = letters.slice(0, 30 + 2 * at).join("");
      return normalise({ title, paragraphs: [title] });
    });
    return newDataFile(kindOf("updates"), value).replace(...inCall);
  });
}

const root = join(import.meta.dirname, "../../..");

describe("a new data file", () => {
  it("says what it is, brings its helper and holds its data", () => {
    const value = [
      { id: "help", kind: "short", title: "T", url: "https://x.org/", by: "B" },
      { kind: "audio", id: "hear", title: "To hear", file: "hear.mp3", by: "C" },
    ];
    expect(
      newDataFile(kindOf("versions"), value),
    ).toBe(`// The strategy in another form or language: for young people, short, to hear, in sign language.

import { defineVersions } from "../src/content/versions.ts";

export default defineVersions([
  {
    id: "help",
    kind: "short",
    title: "T",
    url: "https://x.org/",
    by: "B",
  },
  {
    id: "hear",
    kind: "audio",
    title: "To hear",
    file: "hear.mp3",
    by: "C",
  },
]);
`);
  });

  const absent = kinds.filter(({ whenAbsent }) => whenAbsent !== undefined);
  it.each(absent.map((kind) => [kind.name, kind] as const))(
    "of %s begins as the one with which a new site begins",
    async (_, kind) => {
      const starter = await readFile(join(root, "src/new/starter/_data", kind.file), "utf8");
      const [words] = newDataFile(kind, kind.whenAbsent).split("\n");
      expect(words).toMatch(/^\/\/ [A-Z].+\.$/);
      expect(starter.split("\n")[0]).toBe(words);
    },
  );

  it("is written as Biome would, whatever it holds", async () => {
    const chance = chanceFrom(17);
    const written = (await dataFiles()).flatMap(({ file, kind, source }) => {
      const read = readNow(source, kind);
      if ("problem" in read) throw new Error(read.problem.message);
      let value = read.value;
      // The same edits each time, whatever the project’s own data are.
      for (let edits = file.startsWith("_data") ? 6 : 0; edits < 6; edits += 1) {
        value = randomEdit(value, kind, chance)?.after ?? value;
      }
      return [read.value, value].map((data) => newDataFile(kind, data).replace(...inCall));
    });
    expect(written.length).toBeGreaterThan(160);
    const input = [...written, ...inAllLanguages()].join("\n");
    const output = execFileSync(
      process.execPath,
      [join(root, "node_modules/@biomejs/biome/bin/biome"), "format", "--stdin-file-path=new.ts"],
      { cwd: root, input, encoding: "utf8", maxBuffer: 2 ** 26 },
    );
    expect(input).toBe(output);
  });

  it.each([
    ["half a letter", [{ id: "\ud800" }], "The text has a character in it that no file can hold."],
    ["no list", { id: "a" }, "The line that begins the data was changed."],
  ])("is not written for %s", (_, value, message) => {
    expect(() => newDataFile(kindOf("contacts"), value)).toThrow(message);
  });
});
