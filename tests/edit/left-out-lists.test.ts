import { describe, expect, it } from "vitest";
import { z } from "zod";
import { atLeastOne, line, list } from "../../src/content/fields.ts";
import { formValue } from "../../src/edit/form-value.ts";
import { questionsOf } from "../../src/edit/questions-of.ts";

const word = line("Word", "A word.", "News");
const questions = questionsOf(
  z.strictObject({
    some: atLeastOne("Some words", word).optional(),
    any: list("Any words", word).optional(),
    all: atLeastOne("All words", word),
  }),
);
const before = { some: ["News"], any: ["News"], all: ["News"] };
const made = (draft: { [name: string]: string[] }, old: object = before): unknown =>
  formValue(questions, draft, old).value;

describe("a list whose last item is removed in a form", () => {
  it("is left out where it may be, but can’t be empty", () => {
    expect(made({ some: [], any: ["News"], all: ["News"] })).toEqual({
      any: ["News"],
      all: ["News"],
    });
  });

  it("is empty where it may be that, or may not be left out", () => {
    expect(made({ some: ["News"], any: [], all: [] })).toEqual({
      some: ["News"],
      any: [],
      all: [],
    });
  });

  it("knows how many items it has at least and at most", () => {
    const limits = questionsOf(z.strictObject({ two: list("Two words", word).min(1).max(2) }));
    expect(limits).toMatchObject([{ least: 1, most: 2 }]);
    expect(questions).toMatchObject([
      { least: 1, most: Number.POSITIVE_INFINITY },
      { least: 0, most: Number.POSITIVE_INFINITY },
      { least: 1, most: Number.POSITIVE_INFINITY },
    ]);
  });

  it("stays away where it wasn’t there", () => {
    expect(made({ some: [], any: [], all: ["News"] }, { all: ["News"] })).toEqual({
      all: ["News"],
    });
  });
});
