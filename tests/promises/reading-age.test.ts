import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readingAge } from "../../src/promises/reading-age.ts";

describe("readingAge", () => {
  it("is the grade of the formula and five years", () => {
    // 11 words, 2 sentences, 16 syllables
    const text = "Our council listens to families. Children tell us what they need.";
    expect(readingAge(text).words).toBe(11);
    expect(readingAge(text).age).toBeCloseTo(0.39 * (11 / 2) + 11.8 * (16 / 11) - 15.59 + 5, 5);
  });

  it("is higher for long words in long sentences", () => {
    const easy = "We will listen to you. We will make a plan. You can say what you think.";
    const hard =
      "Professionals are responsible for implementing individualised multidisciplinary assessments in accordance with statutory expectations.";
    expect(readingAge(easy).age).toBeLessThan(9);
    expect(readingAge(hard).age).toBeGreaterThan(18);
  });

  it("counts a name that can’t be made simpler as one syllable", () => {
    const text = "The Organisation met. The Organisation spoke of it all day long.";
    expect(readingAge(text, new Set(["organisation"])).age).toBeLessThan(readingAge(text).age);
  });

  it("is a number for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { words, age } = readingAge(text);
        expect(words).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(age)).toBe(true);
      }),
    );
  });
});
