import { describe, expect, it } from "vitest";
import { pageAround } from "../../gate/tests/temporary-site.ts";
import type { OwnContent } from "../../src/promises/own-content.ts";
import { budgetExamples, houseExamples, wordsExamples } from "./examples.ts";
import { findingsOf } from "./findings-of.ts";

type Files = Record<string, string>;

const filesOf = (example: string | Files): Files =>
  typeof example === "string" ? { "index.html": example } : example;

describe.each([
  ["house", houseExamples],
  ["budget", budgetExamples],
] as const)("the check %s", (check, examples) => {
  const planted = Object.entries(examples).flatMap(([rule, example]) =>
    "faulty" in example ? [[rule, example] as const] : [],
  );

  it("has an example of every rule", () => {
    expect(planted.map(([rule]) => rule)).toEqual(Object.keys(examples));
  });

  it.each(planted)(
    "tells by %s where the fault is planted, and not where it is mended",
    async (rule, { faulty, mended }) => {
      expect((await findingsOf(check, filesOf(faulty))).map((found) => found.rule)).toContain(rule);
      expect(await findingsOf(check, filesOf(mended))).toEqual([]);
    },
  );
});

describe("the check words", () => {
  const rulesOf = async (content: OwnContent) =>
    (await findingsOf("words", { "index.html": pageAround("") }, content)).map(({ rule }) => rule);

  it.each(Object.entries(wordsExamples))(
    "tells by %s where the fault is planted, and not where it is mended",
    async (rule, { faulty, mended }) => {
      expect(await rulesOf(faulty)).toEqual([rule]);
      expect(await rulesOf(mended)).toEqual([]);
    },
  );
});
