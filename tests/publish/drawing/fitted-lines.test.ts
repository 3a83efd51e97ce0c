import { describe, expect, it } from "vitest";
import { fittedLines } from "../../../src/publish/drawing/fitted-lines.ts";

describe("fittedLines", () => {
  const letterWidth = 0.52;
  const box = { width: 520, height: 260, sizes: [100, 50], letterWidth };

  it("takes the largest letters in which the words fit", () => {
    expect(fittedLines("A plan", box)).toEqual({ size: 100, lines: ["A plan"] });
  });

  it("takes smaller letters where the lines would be too many", () => {
    expect(fittedLines("A plan to help children", box)).toEqual({
      size: 50,
      lines: ["A plan to help", "children"],
    });
  });

  it("takes smaller letters where a word would be too long", () => {
    expect(fittedLines("Gesamtplanungsdokument", { ...box, sizes: [100, 40] })).toEqual({
      size: 40,
      lines: ["Gesamtplanungsdokument"],
    });
  });

  it("says with an ellipsis that there is more than fits at all", () => {
    expect(
      fittedLines("one two three four", { width: 52, height: 24, sizes: [10], letterWidth }),
    ).toEqual({
      size: 10,
      lines: ["one two", "three four"],
    });
    expect(
      fittedLines("one two three four", { width: 52, height: 12, sizes: [10], letterWidth }),
    ).toEqual({
      size: 10,
      lines: ["one two…"],
    });
  });

  it("shortens a word that is wider than the box in the smallest letters", () => {
    expect(
      fittedLines("Gesamtplanung", { width: 52, height: 24, sizes: [10], letterWidth }),
    ).toEqual({
      size: 10,
      lines: ["Gesamtpla…"],
    });
  });
});
