import { expect, it } from "vitest";
import type { Publication } from "../../src/content/publication.ts";
import { statementGaps } from "../../src/promises/statement-gaps.ts";
import { brackenford } from "../site/brackenford.ts";

const { publication } = brackenford;
const enforcement = { name: "The ombudsman", url: "https://www.gov.uk/complain" };
const accessibility: Publication["accessibility"] = {
  ...publication.accessibility,
  compliance: "full",
};

const gaps = (given: Partial<Publication>) =>
  statementGaps({ ...publication, kind: "official", ...given });

it("asks an official site whose law binds it", () => {
  expect(gaps({})).toEqual(["jurisdiction"]);
});

it("asks under a law for the compliance status, and in the Union for a way to enforce it", () => {
  expect(gaps({ jurisdiction: "great-britain" })).toEqual(["compliance"]);
  expect(gaps({ jurisdiction: "european-union" })).toEqual(["compliance", "enforcement"]);
});

it("asks nothing of a whole statement, of one without a law, or of a copy", () => {
  expect(gaps({ jurisdiction: "ireland", accessibility })).toEqual([]);
  expect(gaps({ jurisdiction: "european-union", accessibility, enforcement })).toEqual([]);
  expect(gaps({ jurisdiction: "other" })).toEqual([]);
  expect(gaps({ kind: "copy" })).toEqual([]);
});
