import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Colour, contrastRatio, layOver } from "../../engines/contrast-ratio.ts";

const channel = fc.integer({ min: 0, max: 255 });
const colour: fc.Arbitrary<Colour> = fc.tuple(channel, channel, channel);

describe("contrastRatio", () => {
  it.each([
    [[0, 0, 0], [255, 255, 255], 21],
    [[119, 119, 119], [255, 255, 255], 4.48],
    [[118, 118, 118], [255, 255, 255], 4.54],
    [[255, 0, 0], [255, 255, 255], 4],
  ] as const)("of %j on %j is %d", (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  });

  it("is the same both ways, from 1 to 21", () => {
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        const ratio = contrastRatio(one, other);
        expect(contrastRatio(other, one)).toBe(ratio);
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThanOrEqual(21);
      }),
    );
  });
});

describe("layOver", () => {
  it("mixes a see-through colour with what lies below", () => {
    expect(layOver([0, 0, 0], 0.5, [255, 255, 255])).toEqual([127.5, 127.5, 127.5]);
    expect(layOver([9, 8, 7], 1, [1, 2, 3])).toEqual([9, 8, 7]);
    expect(layOver([9, 8, 7], 0, [1, 2, 3])).toEqual([1, 2, 3]);
  });
});
