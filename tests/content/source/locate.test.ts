import { readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryLines } from "../../../src/content/across/entry-lines.ts";
import { markedTexts } from "../../../src/content/across/marked.ts";
import { normalise } from "../../../src/content/read/normalise.ts";
import { plainData } from "../../../src/content/read/plain-data.ts";
import { exported, locator } from "../../../src/content/source/locate.ts";
import { parseData } from "../../../src/content/source/parse-data.ts";
import { loadPlaced } from "../../../src/load/load-placed.ts";

const anytown = join(import.meta.dirname, "../../fixtures/anytown/_data");

/** Text in which each value stands on the line that it names. */
const value: fc.Memo<unknown> = fc.memo<unknown>((depth) =>
  depth <= 1
    ? fc.oneof(fc.string({ maxLength: 8 }), fc.integer(), fc.boolean(), fc.constant(null))
    : fc.oneof(
        fc.array(value(depth - 1), { maxLength: 4 }),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), value(depth - 1), { maxKeys: 4 }),
      ),
);

/** Every way into a value. */
function paths(data: unknown, path: PropertyKey[] = []): PropertyKey[][] {
  if (typeof data !== "object" || data === null) return [path];
  const steps: [PropertyKey, unknown][] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data);
  return [path, ...steps.flatMap(([step, inner]) => paths(inner, [...path, step]))];
}

describe("locator", () => {
  it("finds the place where any value of any data stands", () => {
    fc.assert(
      fc.property(value(4), (data) => {
        const source = `import { d } from "x";\nexport default d(${JSON.stringify(data, null, 2)});`;
        const locate = locator(source);
        const lines = source.split("\n");
        for (const path of paths(data)) {
          const { line, column } = locate(path);
          const here = (lines[line - 1] ?? "").slice(column - 1);
          const inner = path.reduce<unknown>(
            (value, step) => (value as Record<PropertyKey, unknown>)[step],
            data,
          );
          const step = path.at(-1);
          const written = JSON.stringify(inner, null, 2).split("\n")[0] ?? "";
          const expected =
            typeof step === "string" ? `${JSON.stringify(step)}: ${written}` : written;
          expect(here.startsWith(expected)).toBe(true);
        }
      }),
    );
  });

  it("places a field that is missing at the entry that lacks it", () => {
    expect(locator('export default d([\n  {\n    id: "a",\n  },\n]);')([0, "label"])).toEqual({
      line: 2,
      column: 3,
    });
  });

  it("finds any letter of a text, however the letters before it are written", () => {
    const part = fc.constantFrom(
      "a",
      "é",
      "e\u0301\u0323",
      "’",
      " ",
      "  ",
      "\u00a0 ",
      '\\"',
      "\\\\",
      "\r\n",
      "\n    ",
      "\n",
      "😀",
    );
    const row = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(row, row, (before, after) => {
        const source = `export default d([{\n  a: "§",\n  b: \`${before}§${after}\`,\n}]);`;
        const { value } = plainData(exported(parseData(source)), source);
        const text = (normalise(value) as { b: string }[])[0]?.b ?? "";
        const { line, column } = locator(source)([0, "b"], text.indexOf("§"));
        const lines = source.split(/\r\n|\n/);
        expect(line).toBeGreaterThan(2);
        expect((lines[line - 1] ?? "").charAt(column - 1)).toBe("§");
      }),
    );
  });
});

describe("entry lines", () => {
  it("give the line on which each entry begins", async () => {
    const { content, place } = await loadPlaced(anytown);
    if (!content) throw new Error("The fixture has mistakes.");
    const lines = entryLines(content, place);
    expect(lines.get("the-plan")).toEqual({
      file: "_data/links.ts",
      line: 15,
      column: 3,
      entry: "the-plan",
    });
    for (const { file, line, entry } of lines.values()) {
      const text = (await readFile(join(anytown, "..", file), "utf8")).split("\n");
      expect(text.slice(line - 1, line + 2).join("\n")).toContain(`id: "${entry}"`);
    }
    const entries = markedTexts(content, "idOf").map(({ value }) => value);
    expect([...lines.keys()]).toEqual(entries);
  });
});
