import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Kind, kinds } from "../../../src/content/kinds.ts";
import { parsedData } from "../../../src/content/read/parsed-data.ts";
import { quickData } from "../../../src/content/read/quick-data.ts";
import { rightTexts } from "../../fixtures/right-texts.ts";

const fixtures = join(import.meta.dirname, "../../fixtures");

async function sources() {
  const folders = ["anytown/_data", "other-place/_data"];
  const found = await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(join(fixtures, folder));
      return kinds
        .filter(({ file }) => names.includes(file))
        .map(async (kind) => ({
          kind,
          text: await readFile(join(fixtures, folder, kind.file), "utf8"),
        }));
    }),
  );
  return Promise.all(found.flat());
}

const files = await sources();
const links = kinds.find(({ name }) => name === "links") as Kind;

/** What a data file of links holds whose data is written so. */
const dataFile = (data: string): string =>
  `// Links\nimport { defineLinks } from "../src/content/links.ts";\n\nexport default defineLinks(${data});\n`;

/** The full reading is right; the quick one gives the same, or nothing. */
function agrees(text: string, kind = links): boolean {
  const quick = quickData(text, kind);
  if (quick) expect(parsedData(text, kind)).toStrictEqual({ ...quick, mistakes: [], source: text });
  return quick !== undefined;
}

describe("quick reading of data files", () => {
  it("reads every file that is written as the examples are", () => {
    expect(files.length).toBeGreaterThan(10);
    for (const { kind, text } of files)
      expect([kind.file, agrees(text, kind)]).toEqual([kind.file, true]);
  });

  it("reads sound texts of all languages", () => {
    for (const text of Object.values(rightTexts).flat()) {
      const file = dataFile(`[{ id: ${JSON.stringify(text)} }]`);
      expect([text, agrees(file)]).toEqual([text, true]);
      expect(quickData(file, links)).toEqual({ value: [{ id: text }] });
    }
  });

  it("reads them with the line ends of Windows, too", () => {
    for (const { kind, text } of files)
      expect([kind.file, agrees(text.replaceAll("\n", "\r\n"), kind)]).toEqual([kind.file, true]);
  });

  it.each(["0", '"a"', "null", "{}", "/* none */"])("leaves %s in the place of a list", (data) => {
    expect(agrees(dataFile(data))).toBe(false);
  });

  it("gives the same as parsing, or nothing, after a slip of one or two characters", () => {
    const slip = fc.record({
      at: fc.nat(),
      gone: fc.nat({ max: 2 }),
      typed: fc.oneof(
        fc.constantFrom(
          ..."\"“'`,;:.{}[]()<>\\/*=+-_$01e \n\r\t\u00a0\u2028",
          "//",
          "/*",
          "*/",
          ",,",
          "[,",
          "{}",
          "a:",
        ),
        fc.constant(""),
      ),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(slip, { minLength: 1, maxLength: 2 }),
        ({ kind, text }, slips) => {
          const slipped = slips.reduce((changed, { at, gone, typed }) => {
            const place = at % changed.length;
            return changed.slice(0, place) + typed + changed.slice(place + gone);
          }, text);
          agrees(slipped, kind);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it("gives the same as parsing, or nothing, for any row of signs", () => {
    const signs = fc.array(
      fc.constantFrom(
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "a",
        "b: ",
        '"a"',
        '"b": ',
        "1",
        "-0",
        "null",
        "true",
        "// x\n",
        "/* y */",
        " ",
        "\n",
        "'c'",
        "`d`",
        "__proto__: ",
      ),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(signs, (row) => {
        agrees(dataFile(`[${row.join("")}]`));
      }),
      { numRuns: 5000 },
    );
  });

  it("gives the same as parsing, or nothing, for any text with backslashes", () => {
    const parts = fc.constantFrom(
      ..."abnrtuvx012 9fF{}/\\\"'`.\n",
      "\\\\",
      '\\"',
      "\\n",
      "\\u2019",
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (row) => {
        const text = dataFile(`[{ id: "${row.join("")}" }]`);
        agrees(text);
        // What is read never lacks a letter: a backslash that would take one along is told.
        if ("problem" in parsedData(text, links)) return;
        const { value, mistakes } = parsedData(text, links) as {
          value: unknown;
          mistakes: unknown[];
        };
        if (mistakes.length > 0) return;
        const [{ id }] = value as [{ id: string }];
        expect(id.replace(/[\\"'`]/g, "")).toBe(row.join("").replace(/[\\"'`]/g, ""));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["a backslash before a letter", '[{ id: "a\\nb" }]', false],
    ["two backslashes", '[{ id: "a\\\\nb" }]', true],
    ["an escaped mark", '[{ id: "a \\"b" }]', true],
    ["a backslash in a comment", '[{ id: "a" }] // a\\nb\n', true],
    ["a comment with signs in it", '[\n  { id: "a" }, // [{ "b": 1,\n]', true],
    ["signs of comments in a text", '[{ url: "https://a.example/*b*/" }]', true],
    ["escaped marks before a colon", '[{ id: "say \\"a\\": b" }]', false],
    ["a field twice", '[{ id: "a", id: "b" }]', false],
    ["a group without fields", "[{}]", true],
    ["a hole in a list", "[, 1]", false],
    ["a list of one comma", "[ /* none */ , ]", false],
    ["numbers that a comment parts", "[1/**/2]", false],
    ["single quotes", "[{ id: 'a' }]", false],
    ["a program", "[{ id: String(1) }]", false],
  ])("%s", (_, data, quick) => {
    expect(agrees(dataFile(data))).toBe(quick);
  });

  it("gives up on a long row of slashes or comments as soon as on a short one", () => {
    for (const comments of [
      `${"/".repeat(5000)}\n`,
      "/* a */ ".repeat(2000),
      "// b // c\n".repeat(2000),
    ])
      expect(quickData(`${comments}${dataFile("[1")}`, links)).toBeUndefined();
  });
});
