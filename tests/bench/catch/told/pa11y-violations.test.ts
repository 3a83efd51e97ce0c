import { expect, it } from "vitest";
import { pa11yViolations } from "../../../../bench/catch/told/pa11y-violations.ts";

it("reads the criterion in a code of HTML_CodeSniffer, with a technique or a letter after it", () => {
  const criteriaOf = (code: string) => pa11yViolations({ code }).map(({ criteria }) => criteria);
  expect(criteriaOf("WCAG2AAA.Principle1.Guideline1_1.1_1_1.H37")).toEqual([["1.1.1"]]);
  expect(criteriaOf("WCAG2AAA.Principle1.Guideline1_3.1_3_1_AAA.G141")).toEqual([["1.3.1"]]);
  expect(criteriaOf("WCAG2AAA.Principle1.Guideline1_4.1_4_10.C32")).toEqual([["1.4.10"]]);
});

it("gives a rule of axe the criteria of axe’s tags", () => {
  expect(pa11yViolations({ code: "image-alt", selector: "img" })).toEqual([
    { rule: "image-alt", criteria: ["1.1.1"], advises: [], selector: "img" },
  ]);
});

it("leaves out warnings and notices", () => {
  const code = "WCAG2AAA.Principle1.Guideline1_1.1_1_1.G94";
  expect(pa11yViolations({ code, type: "warning" })).toEqual([]);
  expect(pa11yViolations({ code, type: "notice" })).toEqual([]);
});
