import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kinds } from "../../src/content/kinds.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { allMistakes } from "../fixtures/mistakes/all-mistakes.ts";
import { followAdvice } from "./follow-advice.ts";

const anytown = join(import.meta.dirname, "../fixtures/anytown/_data");

/** The kinds that have a file there: some may have none. */
const kindsThere = kinds.filter(({ file }) => existsSync(join(anytown, file)));
let folder: string;
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "advice-"));
  data = join(folder, "_data");
  await cp(anytown, data, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const sound = (file: string): Promise<string> => readFile(join(anytown, file), "utf8");

/** More steps than any slip needs that can be mended step by step. */
const mostSteps = 40;

/**
 * Follows the advice for the first problem of a file, then for the next, as long as that needs no
 * thought.
 *
 * @returns the texts on the way, and what is told of the last of them
 */
async function followed(file: string, text: string): Promise<{ texts: string[]; left?: string }> {
  const texts: string[] = [];
  let now: string | undefined = text;
  let left: string | undefined;
  while (now !== undefined && texts.length < mostSteps) {
    texts.push(now);
    await writeFile(join(data, file), now);
    const { problems = [] } = await loadContent(data);
    const first = problems.find((problem) => problem.file.endsWith(`/${file}`));
    left = first && `${first.line}:${first.column} ${first.message} | ${first.help}`;
    now = first && followAdvice(now, first);
  }
  await writeFile(join(data, file), await sound(file));
  return { texts, ...(left ? { left } : {}) };
}

/** An advice that changes nothing, or several that undo each other, would bring a text back. */
const loops = (texts: string[]): boolean =>
  new Set(texts).size < texts.length || texts.length === mostSteps;

/** What is left of each slip when its advice was followed; nothing where it was mended. */
async function leftOf(
  file: string,
  slips: readonly { name: string; text: string }[],
): Promise<string[]> {
  const unmended: string[] = [];
  for (const { name, text } of slips) {
    const { texts, left } = await followed(file, text);
    if (left || loops(texts)) unmended.push(`${name}: ${left}`);
  }
  return unmended;
}

/** Each sign of a file, with the text before and after it. */
function signsOf(text: string): { name: string; sign: string; before: string; after: string }[] {
  return [...text.matchAll(/["'[\]{}(),:;]/g)].map(({ 0: sign, index }) => ({
    name: `${sign} of line ${text.slice(0, index).split("\n").length}`,
    sign,
    before: text.slice(0, index),
    after: text.slice(index + 1),
  }));
}

/** The mistakes that stand in a text: in a file saved as UTF-16, no advice leads to a place. */
const mistakesInText = (
  await Promise.all(
    allMistakes
      .flatMap(([, mistakes]) => mistakes)
      .map(async ({ name, file, edit }) => ({ name, file, text: edit(await sound(file)) })),
  )
).flatMap(({ text, ...mistake }) => (typeof text === "string" ? [{ ...mistake, text }] : []));

describe("whoever follows the advice to the letter", () => {
  it.each(mistakesInText)("gets on from $name", async ({ file, text }) => {
    expect(loops((await followed(file, text)).texts)).toBe(false);
  });

  it.each(kindsThere)("mends any sign deleted from $file", async ({ file }) => {
    const slips = signsOf(await sound(file)).map(({ name, before, after }) => ({
      name,
      text: before + after,
    }));
    const left = await leftOf(file, slips);
    // Where one mark between two texts is lost, nobody but the editor knows where the first text ends.
    expect(left.filter((told) => !/a quotation mark too few or too many/.test(told))).toEqual([]);
  });

  it.each(kindsThere)("mends any sign typed twice in $file", async ({ file }) => {
    const slips = signsOf(await sound(file)).map(({ name, sign, before, after }) => ({
      name,
      text: before + sign + sign + after,
    }));
    const left = await leftOf(file, slips);
    // A colon in an address is a matter of words, and a comma in a text makes two of it.
    expect(left.filter((told) => !/web address|more than the 2 that fit/.test(told))).toEqual([]);
  });

  it.each(kindsThere)("mends any line pasted twice into $file", async ({ file }) => {
    const lines = (await sound(file)).split("\n");
    const slips = lines.map((line, row) => ({
      name: `line ${row + 1}`,
      text: lines.toSpliced(row, 0, line).join("\n"),
    }));
    expect(await leftOf(file, slips)).toEqual([]);
  });

  it.each(["# ask Ann", "<!-- ask Ann -->", "NOTE: ask Ann", "ask Ann!"])(
    "mends a remark that is written as “%s” in any line or behind it",
    async (remark) => {
      for (const file of ["publication.ts", "links.ts", "easyRead.ts"]) {
        const lines = (await sound(file)).split("\n");
        const slips = lines.flatMap((line, row) => [
          { name: `above ${row + 1}`, text: lines.toSpliced(row, 0, remark).join("\n") },
          { name: `behind ${row + 1}`, text: lines.with(row, `${line} ${remark}`).join("\n") },
        ]);
        expect(await leftOf(file, slips)).toEqual([]);
      }
    },
  );
});
