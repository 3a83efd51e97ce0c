import { describe, expect, it } from "vitest";
import { kinds } from "../../../src/content/kinds.ts";
import { parsedData } from "../../../src/content/read/parsed-data.ts";
import { backslashProblems } from "../../../src/content/slips/backslash-problems.ts";

const updates = kinds.find(({ name }) => name === "updates") as (typeof kinds)[number];

/** What a program would fill in, in backticks. */
const filled = ["$", "{b}"].join("");

/** What a data file holds, and what is told of it, whose one text is written so. */
function read(written: string) {
  const file = parsedData(
    `import { defineUpdates } from "../src/content/updates.ts";\nexport default defineUpdates([${written}]);\n`,
    updates,
  );
  return "problem" in file ? file : { value: file.value, mistakes: file.mistakes.length };
}

describe("a backslash in a text", () => {
  it.each(["`", '"'])("makes plain text of a dollar and a bracket between %s", (mark) => {
    expect(read(`${mark}a \\${filled} c${mark}`)).toEqual({
      value: [`a ${filled} c`],
      mistakes: 0,
    });
  });

  it.each(["\\$5", "\\{b}", "$\\{b}", `\\n${filled}`])("is told all the same in %s", (written) => {
    expect(backslashProblems(written)).toHaveLength(1);
    expect(read(`"${written}"`)).toEqual({ value: [undefined], mistakes: 1 });
  });

  it("is missed where a program would try to fill something in", () => {
    expect(read(`\`a ${filled} c\``)).toEqual({ value: [undefined], mistakes: 1 });
  });
});
