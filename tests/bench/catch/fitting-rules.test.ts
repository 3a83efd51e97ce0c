import { describe, expect, it } from "vitest";
import { fittingRules } from "../../../bench/catch/fitting-rules.ts";
import type { PageCase } from "../../../bench/catch/page-case.ts";

const barrier: PageCase = {
  page: "barrier.html",
  about: "",
  kind: "barrier",
  criteria: ["1.1.1", "4.1.2"],
};
const good: PageCase = { ...barrier, page: "good.html", kind: "good" };

describe("a planted barrier", () => {
  it("is named by a violation of one of its criteria", () => {
    expect(fittingRules(barrier, [{ rule: "image-alt", criteria: ["1.1.1"] }])).toEqual([
      "image-alt",
    ]);
  });

  it("is not named by a violation of another criterion", () => {
    expect(fittingRules(barrier, [{ rule: "html-has-lang", criteria: ["3.1.1"] }])).toEqual([]);
  });

  it("is not named by a rule that tells no criterion and serves none", () => {
    expect(fittingRules(barrier, [{ rule: "void-style", criteria: [] }])).toEqual([]);
  });

  it("is named by advice that serves one of its criteria", () => {
    const advice = { rule: "wcag/h37", criteria: [], advises: ["1.1.1"] };
    expect(fittingRules(barrier, [advice])).toEqual(["wcag/h37"]);
  });

  it("is not named by advice where the tool itself gives another criterion", () => {
    const violation = { rule: "label", criteria: ["3.3.2"], advises: ["4.1.2"] };
    expect(fittingRules(barrier, [violation])).toEqual([]);
  });

  it("gives each rule once, in order", () => {
    const violation = (rule: string) => ({ rule, criteria: ["1.1.1"] });
    const violations = ["b", "a", "b"].map(violation);
    expect(fittingRules(barrier, violations)).toEqual(["a", "b"]);
  });
});

describe("a barrier whose place is known", () => {
  const placed: PageCase = { ...barrier, place: "main *" };
  const violation = { rule: "image-alt", criteria: ["1.1.1"], selector: "img" };
  const answer = (inside: boolean | undefined) =>
    fittingRules(placed, [violation], (selector, place) =>
      selector === "img" && place === "main *" ? inside : undefined,
    );

  it("is named on an element there", () => {
    expect(answer(true)).toEqual(["image-alt"]);
  });

  it("is not named on an element elsewhere", () => {
    expect(answer(false)).toEqual([]);
  });

  it("is named where the element can’t be found, or none is given", () => {
    expect(answer(undefined)).toEqual(["image-alt"]);
    const whole = { rule: "image-alt", criteria: ["1.1.1"] };
    expect(fittingRules(placed, [whole], () => false)).toEqual(["image-alt"]);
  });
});

describe("a good page", () => {
  it("is accused by a violation of a criterion that it keeps", () => {
    expect(fittingRules(good, [{ rule: "image-alt", criteria: ["1.1.1"] }])).toEqual(["image-alt"]);
  });

  it("is not accused by a violation of a criterion that it isn’t said to keep", () => {
    expect(fittingRules(good, [{ rule: "contrast", criteria: ["1.4.3"] }])).toEqual([]);
  });

  it("is not accused by advice", () => {
    const advice = { rule: "wcag/h37", criteria: [], advises: ["1.1.1"] };
    expect(fittingRules(good, [advice])).toEqual([]);
  });

  it("is accused only on an element of its good part, where that is known", () => {
    const part: PageCase = { ...good, place: "#example *" };
    const violation = { rule: "image-alt", criteria: ["1.1.1"], selector: "img" };
    const answer = (inside: boolean | undefined) => fittingRules(part, [violation], () => inside);
    expect(answer(true)).toEqual(["image-alt"]);
    expect(answer(false)).toEqual([]);
    expect(answer(undefined)).toEqual([]);
    expect(fittingRules(part, [{ rule: "title", criteria: ["1.1.1"] }], () => true)).toEqual([]);
  });
});
