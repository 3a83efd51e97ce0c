import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Kind, kinds } from "../../src/content/kinds.ts";
import { deepest } from "../../src/content/read/nesting-problem.ts";
import { readData } from "../../src/content/read/read-data.ts";
import { markdownProblem } from "../../src/content/values/markdown-problem.ts";
import { loadContent } from "../../src/load/load-content.ts";

const links = kinds.find(({ name }) => name === "links") as Kind;
let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hostile-"));
  data = join(folder, "_data");
  await cp(join(import.meta.dirname, "../fixtures/brackenford/_data"), data, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const dataFile = (values: string): string =>
  `import { defineLinks } from "../src/content/links.ts";\n\nexport default defineLinks(${values});\n`;

/** What is told of the data file of links when it holds this. */
async function told(values: string): Promise<string[]> {
  await writeFile(join(data, "links.ts"), dataFile(values));
  const { problems = [] } = await loadContent(data);
  return problems
    .filter(({ file }) => file === "_data/links.ts")
    .map(
      ({ file, line, column, message, help }) => `${file}:${line}:${column} ${message} | ${help}`,
    );
}

const tooDeep = (column: number): string =>
  `_data/links.ts:3:${column} More than ${deepest} brackets stand in one another here. | Delete those that aren’t needed: the example at the top shows how deep a value stands.`;

/** The column at which the data begins. */
const first = "export default defineLinks(".length + 1;

describe.each([deepest + 1, 1_000, 100_000])("%i brackets in one another", (depth) => {
  it("are told at the first that is too deep, as lists", async () => {
    expect(await told("[".repeat(depth) + "]".repeat(depth))).toContain(tooDeep(first + deepest));
  });

  it("are told as groups of fields", async () => {
    const [problem] = await told(`[${"{a:".repeat(depth)}1${"}".repeat(depth)}]`);
    expect(problem).toMatch(/^_data\/links\.ts:3:\d+ \S/);
    expect(problem).not.toMatch(/call stack|RangeError/);
  });

  it.each([
    "[,,,",
    "(",
    "{ a: [",
    "-",
    "!",
    "a => ",
    '"a" + ',
    "`${",
    "a ? ",
    "(<a>",
    "new ",
    "[<a>",
  ])("are told in a plain sentence, as %s", async (sign) => {
    const problems = await told(`[${sign.repeat(depth)}`);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) {
      expect(problem).toMatch(/^_data\/links\.ts:\d+:\d+ [A-Z“][^|]+ \| [A-Z][^|]+$/);
      expect(problem).not.toMatch(/call stack|RangeError|undefined/);
    }
  });

  it("are no fault inside a text", async () => {
    const file = dataFile(`[{ id: "${"[".repeat(depth)}" }]`);
    expect(await readData(file, links)).toMatchObject({ mistakes: [] });
  });
});

it.each(["- ", "* ", "1. ", "2) + "])("tells of lists in one another: %s", (sign) => {
  const told = {
    message: "The text has more than three lists in one another here.",
    help: "Keep the last of these signs, and take the others away.",
    at: 9,
  };
  expect(markdownProblem(`You can:\n${sign.repeat(4)}read`)).toEqual(told);
  expect(markdownProblem(`You can:\n${sign.repeat(400)}read`)).toEqual(told);
  expect(markdownProblem(`You can:\n${sign}read\n${sign}print`)).toBeUndefined();
});

it("leaves what stands as deep as may be to the rules of its field", async () => {
  const problems = await told("[".repeat(deepest) + "]".repeat(deepest));
  expect(problems.join()).not.toContain("in one another");
});
