import { describe, expect, it } from "vitest";
import { wcagCriterion } from "../../model/wcag.ts";

describe("the address of a criterion", () => {
  it("leads to its Understanding page", () => {
    expect(wcagCriterion("1.4.3")).toBe(
      "https://www.w3.org/WAI/WCAG22/Understanding/contrast-minimum.html",
    );
  });

  it("refuses a number that WCAG doesn't have", () => {
    expect(() => wcagCriterion("4.1.1")).toThrow("WCAG 2.2 has no success criterion 4.1.1.");
  });
});
