import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type Kind, kinds } from "../../src/content/kinds.ts";
import { normalise } from "../../src/content/read/normalise.ts";
import { syntaxPlace } from "../../src/content/slips/syntax-place.ts";
import { syntaxRules } from "../../src/content/slips/syntax-problem.ts";
import { problemBy, textRules } from "../../src/content/values/text-rules.ts";

const folder = join(import.meta.dirname, "../../src/content");
const links = kinds.find(({ name }) => name === "links") as Kind;

const few = 30_000;
const many = 300_000;
/** Ten times as much in ten times as long; what is read again from each letter takes a hundred times. */
const mostTimes = 30;
/** What takes less for thirty thousand letters can’t have gone through them again from each. */
const noTime = 15;

/** What takes half a second for them would take a minute for ten times as many; nothing right comes near it. */
const noEnd = 500;

/** Each sign of a keyboard that is no letter or digit, blanks, and a letter of each kind. */
const signs = [..." !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n\t’“\u00a0\u0301\ufeff漢яaA1"];

/** Signs that go together in texts and in data, repeated or never closed. */
const groups = '\\" \\n /* // a: "a ", ", [" a] }, [,,, ]( [a]( **a *a <a &a a@ a. 1- http:// ’’ (a'
  .split(" ")
  .flatMap((group) => [group, `${group} `]);

/** The words and signs that a pattern itself knows. */
const ownParts = (pattern: string): string[] => [
  ...new Set(
    pattern
      // Not the letters of classes and their names
      .replace(/\\[pP]\{[^}]*\}|\\[A-Za-z]/g, " ")
      .match(/[A-Za-z]{2,}|[^\sA-Za-z\d]/gu) ?? [],
  ),
];

/** A data file around what stands in one of its entries. */
const head = `import { defineLinks } from "../src/content/links.ts";\n\nexport default defineLinks([\n  {\n`;
const tail = "\n  },\n]);\n";

const filled = (unit: string, length: number): string =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Milliseconds of this thread’s own work: what else the machine does is no part of it. */
async function timeOf(work: () => unknown): Promise<number> {
  const start = process.threadCpuUsage();
  await work();
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

/** How many times as long it takes for ten times as many letters; one where it takes no time. */
async function growth(work: (length: number) => unknown): Promise<number> {
  const short = await timeOf(() => work(few));
  if (short < noTime) return 1;
  if (short > noEnd) return Number.POSITIVE_INFINITY;
  let [least, most] = [await timeOf(() => work(few)), await timeOf(() => work(many))];
  // A busy machine slows the one or the other: the shortest time of several is the work itself.
  for (let run = 0; run < 3 && most / least >= mostTimes; run += 1) {
    least = Math.min(least, await timeOf(() => work(few)));
    most = Math.min(most, await timeOf(() => work(many)));
  }
  return most / least;
}

/** Which of the texts made of these units take longer than in proportion. */
async function slowUnits(
  units: readonly string[],
  work: (text: string) => unknown,
): Promise<string[]> {
  const slow: string[] = [];
  for (const unit of units) {
    // What ends otherwise than all before leads a pattern back to its beginning.
    const times = await growth((length) => work(`a${filled(unit, length)}\n§`));
    if (times >= mostTimes) slow.push(`${JSON.stringify(unit)} ${times.toFixed(0)}`);
  }
  return slow;
}

describe("time grows with the length of a text and no faster", () => {
  it.each(textRules.map((rule) => [rule.finds.source.slice(0, 60), rule] as const))(
    "by the rule %s",
    async (_, rule) => {
      const parts = [...ownParts(rule.finds.source), ...(rule.sign ? [rule.sign] : [])];
      const units = new Set([
        " ",
        "\n",
        "a",
        "1",
        ...parts,
        ...parts.flatMap((part) => [`${part} `, `${part}-`]),
      ]);
      expect(await slowUnits([...units], (text) => problemBy(rule, text))).toEqual([]);
    },
  );

  const judges = /export (?:async )?(?:function|const) (\w+)(?: =)?\s*\(\s*(\w+): string\b/g;
  const judged = /^(?:value|text|written|source|label)$/;

  it("by each function that judges or reads a text", async () => {
    const tried: string[] = ["normalise"];
    const slow: string[] = await slowUnits([...signs, ...groups], normalise);
    for (const name of (await readdir(folder, { recursive: true })).filter((file) =>
      file.endsWith(".ts"),
    )) {
      const file = await readFile(join(folder, name), "utf8");
      for (const [, judge = "", subject = ""] of file.matchAll(judges)) {
        if (!judged.test(subject)) continue;
        const module = await import(join(folder, name));
        tried.push(judge);
        const found = await slowUnits([...signs, ...groups], async (text) => {
          try {
            await module[judge](...givenTo(judge, subject === "source" ? inFile(text) : text));
          } catch (error) {
            // A text that isn’t a data file or an address is refused by what reads such.
            expect(error).toBeInstanceOf(Error);
          }
        });
        slow.push(...found.map((unit) => `${judge}: ${unit}`));
      }
    }
    expect(tried).toEqual(
      expect.arrayContaining(["markdownProblem", "quickData", "readData", "webAddressProblem"]),
    );
    expect(slow).toEqual([]);
  }, 600_000);

  const inFile = (text: string): string => `${head}    label: "${text}${tail}`;

  function givenTo(judge: string, text: string): unknown[] {
    if (/Data$/.test(judge)) return [text, links];
    if (judge === "openBrackets") return [text, text.length];
    if (judge === "oddLetter") return [text, () => true];
    if (judge === "suggest") return [text, ["local-offer", "help"]];
    return [text];
  }
});

describe("time grows with the length of a data file and no faster", () => {
  it("where it is looked around the place of a slip, and by each rule on it", async () => {
    const slow: string[] = [];
    for (const unit of [...signs, "a: ", '" ', "{\n", "[\n", 'a: "b",\n']) {
      for (const before of ['    label: "', "    label: "]) {
        // As many lines as the unit has, and long ones.
        for (const whole of unit.includes("\n") ? [unit] : [`${filled(unit, 3_000)}\n`]) {
          const place = (length: number) => {
            const above = head + before + filled(whole, length);
            const lines = above.split("\n");
            const loc = { line: lines.length, column: lines.at(-1)?.length, index: above.length };
            return syntaxPlace(above + tail, { loc, reasonCode: "UnterminatedString" });
          };
          const where = JSON.stringify(before + whole.slice(0, 20));
          if ((await growth(place)) >= mostTimes) slow.push(`the place of ${where}`);
          const short = place(few);
          let long: ReturnType<typeof place> | undefined;
          for (const rule of syntaxRules) {
            if ((await timeOf(() => rule(short, links))) < noTime) continue;
            long ??= place(many);
            const read = long;
            const grown = await growth((length) => rule(length === few ? short : read, links));
            if (grown >= mostTimes) slow.push(`${rule.name} at ${where}`);
          }
        }
      }
    }
    expect(slow).toEqual([]);
  }, 600_000);
});
