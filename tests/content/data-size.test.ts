import { cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Content } from "../../src/content/content.ts";
import { type Kind, kinds } from "../../src/content/kinds.ts";
import type { Problem } from "../../src/content/problem.ts";
import { dataLimits } from "../../src/content/read/data-limits.ts";
import { readData } from "../../src/content/read/read-data.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { buildSite } from "../../src/publish/build-site.ts";

const whole = join(import.meta.dirname, "../fixtures/brackenford/_data");
const quotes = kinds.find(({ name }) => name === "quotes") as Kind;
const help =
  "Look whether something got into the file many times. If all of it is right, leave out what readers need least, or make several sites of it.";

let folder: string;
let data: string;
let content: Content;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "size-"));
  data = join(folder, "_data");
  const loaded = await loadContent(whole);
  if (loaded.problems) throw new Error("The fixture has mistakes.");
  content = loaded.content;
});

beforeEach(() => cp(whole, data, { recursive: true }));

afterAll(() => rm(folder, { recursive: true, force: true }));

const number = (value: number): string => value.toLocaleString("en-GB");

const dataFile = (values: string): string =>
  `import { defineQuotes } from "../src/content/quotes.ts";\n\nexport default defineQuotes(${values});\n`;

/** How many entries there are besides the quotes. */
const others = (): number =>
  Object.entries(content).reduce((sum, [name, value]) => {
    if (name === "quotes") return sum;
    const list = name === "easyRead" ? content.easyRead.parts : value;
    return sum + (Array.isArray(list) ? list.length : 0);
  }, 0);

const copies = (count: number): string =>
  dataFile(
    JSON.stringify(
      Array.from({ length: count }, (_, index) => ({ ...content.quotes[0], id: `copy-${index}` })),
    ),
  );

const told = ({ file, line, column, message, help }: Problem): string =>
  `${file}:${line}:${column} ${message} | ${help}`;

async function problems(): Promise<string[]> {
  return ((await loadContent(data)).problems ?? []).map(told);
}

it("takes as many entries as are meant, and not one more", async () => {
  const most = dataLimits.entries - others();
  await writeFile(join(data, "quotes.ts"), copies(most));
  expect(await problems()).toEqual([]);
  await writeFile(join(data, "quotes.ts"), copies(most + 1));
  const sentence = `_data/quotes.ts:1:1 The file has ${number(most + 1)} entries, and all files together ${number(dataLimits.entries + 1)}, more than the ${number(dataLimits.entries)} for which this site is made. | ${help}`;
  expect(await problems()).toEqual([sentence]);
  const output = join(folder, "dist");
  expect((await buildSite({ data, output, today: "2026-11-23" })).map(told)).toEqual([sentence]);
});

it("takes as many bytes as are meant, and not one more", async () => {
  const file = join(data, "quotes.ts");
  const written = await readFile(file, "utf8");
  const comment = (bytes: number) => `//${" ".repeat(bytes - Buffer.byteLength(written) - 3)}\n`;
  await writeFile(file, comment(dataLimits.bytes) + written);
  expect(await problems()).toEqual([]);
  await writeFile(file, comment(dataLimits.bytes + 1) + written);
  expect(await problems()).toEqual([
    `_data/quotes.ts:1:1 The file has ${number(dataLimits.bytes + 1)} bytes, more than the ${number(dataLimits.bytes)} for which this site is made. | ${help}`,
  ]);
});

it("doesn’t read a file that no memory holds", async () => {
  await truncate(join(data, "quotes.ts"), 10 ** 12);
  expect(await problems()).toEqual([
    `_data/quotes.ts:1:1 The file has ${number(10 ** 12)} bytes, more than the ${number(dataLimits.bytes)} for which this site is made. | ${help}`,
  ]);
});

/** The list itself is a value, too. */
const most = dataLimits.values - 1;
const tooMany = (values: number) => ({
  problem: {
    line: 1,
    column: 1,
    message: `The file holds ${number(values)} values, more than the ${number(dataLimits.values)} for which this site is made.`,
    help,
  },
});

it("takes as many values as are meant, and not one more, from data as the examples write it", async () => {
  expect(await readData(dataFile(`[${"1,".repeat(most)}]`), quotes)).toMatchObject({
    mistakes: [],
  });
  expect(await readData(dataFile(`[${"1,".repeat(most + 1)}]`), quotes)).toEqual(
    tooMany(dataLimits.values + 1),
  );
});

it("parses no more values than are meant", async () => {
  const parsed = await readData(dataFile(`['a',${"1,".repeat(most - 1)}]`), quotes);
  expect(parsed).toMatchObject({ mistakes: [] });
  expect(await readData(dataFile(`['a',${"1,".repeat(most)}]`), quotes)).toEqual(
    tooMany(dataLimits.values + 1),
  );
});

it("tells the first thousand mistakes of a file, and how many more there are", async () => {
  await writeFile(join(data, "quotes.ts"), dataFile(`[\n${"1,\n".repeat(1_234)}]`));
  const all = await problems();
  expect(all).toHaveLength(1_001);
  expect(all[999]).toMatch(/^_data\/quotes\.ts:1003:1 /);
  expect(all[1_000]).toBe(
    "_data/quotes.ts:1004:1 There are 234 more mistakes in this file, from here on. | Mend those above first, and check again.",
  );
});
