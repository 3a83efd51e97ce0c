import { describe, expect, it } from "vitest";
import { losesLetters } from "../../../src/publish/pdf/loses-letters.ts";

const map = `1 beginbfchar\n<0003> <0020>\nendbfchar\n1 beginbfrange\n<0036> <0039> <0053>\nendbfrange`;
const fonts = new Map([
  ["F4", map],
  ["F7", "1 beginbfchar\n<02> <0041>\nendbfchar"],
]);
const shown = (digits: string, font = "F4") => `BT\n/${font} 12 Tf\n<${digits}> Tj\nET`;

describe("losesLetters", () => {
  it("finds nothing lost where each glyph has its letter", () => {
    expect(losesLetters(shown("003600030039"), fonts)).toBe(false);
    expect(losesLetters(shown("02", "F7"), fonts)).toBe(false);
  });

  it("finds a glyph without a letter, a box among them", () => {
    expect(losesLetters(shown("0036003A"), fonts)).toBe(true);
    expect(losesLetters(shown("0000"), fonts)).toBe(true);
  });

  it("finds nothing lost where a text says what a joined glyph stands for, but for a box", () => {
    const span = (digits: string) =>
      `/F4 12 Tf\n/Span<</ActualText <FEFF0644> >> BDC\n<${digits}> Tj\nEMC`;
    expect(losesLetters(span("14D8"), fonts)).toBe(false);
    expect(losesLetters(span("0000"), fonts)).toBe(true);
    expect(losesLetters(`${span("14D8")}\n<14D8> Tj`, fonts)).toBe(true);
  });

  it("finds a glyph of a font that tells no letters", () => {
    expect(losesLetters(shown("0036", "F9"), fonts)).toBe(true);
  });
});
