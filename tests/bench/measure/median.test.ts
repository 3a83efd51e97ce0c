import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median } from "../../../bench/measure/median.ts";

describe("the median", () => {
  it("is the figure in the middle, however they are ordered", () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  it("is the mean of the two in the middle of an even number", () => {
    expect(median([1, 2, 4, 100])).toBe(3);
  });

  it("leaves as many figures below as above it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (figures) => {
        const middle = median(figures);
        const half = figures.length / 2;
        expect(figures.filter((figure) => figure < middle).length).toBeLessThanOrEqual(half);
        expect(figures.filter((figure) => figure > middle).length).toBeLessThanOrEqual(half);
      }),
    );
  });

  it("is refused where there are no figures", () => {
    expect(() => median([])).toThrow(new RangeError("There are no figures."));
  });
});
