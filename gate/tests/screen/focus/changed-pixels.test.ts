import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { changedPixels } from "../../../screen/focus/changed-pixels.ts";

/** A picture of 10 by 10 pixels, whose first ones have another grey. */
function picture(ground: number, other: number, count: number): Buffer {
  const png = new PNG({ width: 10, height: 10 });
  for (let at = 0; at < 100; at += 1) {
    png.data.fill(at < count ? other : ground, 4 * at, 4 * at + 3);
    png.data[4 * at + 3] = 255;
  }
  return PNG.sync.write(png);
}

describe("changedPixels", () => {
  it("finds nothing between twins", () => {
    expect(changedPixels(picture(255, 255, 0), picture(255, 255, 0))).toEqual({
      strong: 0,
      contrast: 1,
    });
  });

  it("counts the pixels that changed from white to black", () => {
    expect(changedPixels(picture(255, 255, 0), picture(255, 0, 12))).toEqual({
      strong: 12,
      contrast: 21,
    });
  });

  it("counts no pixel that changed by less than 3 to 1", () => {
    const { strong, contrast } = changedPixels(picture(255, 255, 0), picture(255, 200, 12));
    expect(strong).toBe(0);
    expect(contrast).toBeCloseTo(1.67, 2);
  });
});
