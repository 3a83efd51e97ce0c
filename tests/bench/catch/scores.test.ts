import { describe, expect, it } from "vitest";
import type { PageCase } from "../../../bench/catch/page-case.ts";
import { missedByFirst, scoreCells, scoreOf } from "../../../bench/catch/scores.ts";

const caseOf = (page: string, kind: PageCase["kind"], about = ""): PageCase => ({
  page,
  about,
  kind,
  criteria: ["1.1.1"],
});
const cases = [
  caseOf("a.html", "barrier", "no alt"),
  caseOf("b.html", "barrier"),
  caseOf("c.html", "good"),
];
const alt = { rule: "alt", criteria: ["1.1.1"] };
const nowhere = () => () => undefined;

describe("the score of a tool", () => {
  it("counts barriers named, good pages accused, pages not seen and seconds", () => {
    const verdicts = new Map([
      ["a.html", [alt]],
      ["c.html", [alt]],
    ]);
    const score = scoreOf("axe", 1.6, cases, verdicts, nowhere);
    expect(scoreCells(cases, score)).toEqual(["axe", "1 of 2", "1 of 1", "1", "2"]);
  });

  it("shows a dash for what the set doesn’t hold", () => {
    const barriers = cases.filter(({ kind }) => kind === "barrier");
    const score = scoreOf("axe", 0, barriers, new Map(), nowhere);
    expect(scoreCells(barriers, score)).toEqual(["axe", "0 of 2", "–", "2", "0"]);
  });

  it("asks for the place on the case’s own page", () => {
    const placed = [{ ...caseOf("a.html", "barrier"), place: "main *" }];
    const verdicts = new Map([["a.html", [{ ...alt, selector: "img" }]]]);
    const score = scoreOf("axe", 0, placed, verdicts, (page) => () => page !== "a.html");
    expect([...score.told]).toEqual([]);
  });
});

it("lists the barriers that another tool names and the first doesn’t, with its rules", () => {
  const naming = (tool: string, ...pages: string[]) =>
    scoreOf(tool, 0, cases, new Map(pages.map((page) => [page, [alt]])), nowhere);
  const scores = [
    naming("ours", "b.html"),
    naming("axe", "a.html", "b.html", "c.html"),
    naming("ibm", "a.html"),
  ];
  expect(missedByFirst(cases, scores)).toEqual(["no alt (axe: alt; ibm: alt)"]);
});
