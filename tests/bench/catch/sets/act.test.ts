import { describe, expect, it } from "vitest";
import { actCases, type Example } from "../../../../bench/catch/sets/act.ts";

const requirements = {
  "wcag-technique:G18": { forConformance: false },
  "wcag20:1.4.3": { forConformance: true },
  "wcag20:1.4.6": {},
};
const example = (expected: Example["expected"], number: number): Example => ({
  ruleId: "afw4f7",
  ruleAccessibilityRequirements: requirements,
  expected,
  relativePath: `testcases/afw4f7/${number}.html`,
});

describe("the examples of a rule", () => {
  it("are named by any criterion that it lists, and accused by those that it decides", () => {
    expect(actCases([example("failed", 1), example("passed", 2)])).toEqual([
      {
        page: "testcases/afw4f7/1.html",
        about: "",
        kind: "barrier",
        criteria: ["1.4.3", "1.4.6"],
      },
      { page: "testcases/afw4f7/2.html", about: "", kind: "good", criteria: ["1.4.3"] },
    ]);
  });

  it("are good both where they pass and where the rule doesn’t concern them", () => {
    const kinds = actCases([example("passed", 1), example("inapplicable", 2)]).map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(["good", "good"]);
  });

  it("are taken from the first on, as many that fail as others", () => {
    const examples = [1, 2, 3, 4, 5].flatMap((number) => [
      example("failed", number),
      example("passed", number + 10),
    ]);
    const numbers = actCases(examples).map(({ page }) => /\d+(?=\.html)/.exec(page)?.[0]);
    expect(numbers).toEqual(["1", "11", "2", "12"]);
  });

  it("are left out where the rule decides no criterion, or the example isn’t HTML", () => {
    const undecided = {
      ...example("failed", 1),
      ruleAccessibilityRequirements: { "wcag20:1.3.1": {} },
    };
    const none = { ...example("failed", 2), ruleAccessibilityRequirements: null };
    const picture = { ...example("failed", 3), relativePath: "testcases/afw4f7/3.svg" };
    expect(actCases([undecided, none, picture])).toEqual([]);
  });
});
