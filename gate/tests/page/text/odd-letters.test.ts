import { describe, expect, it } from "vitest";
import { oddLetters } from "../../../page/text/odd-letters.ts";
import { messagesOf } from "../faults-in.ts";

describe("faces and look-alike letters", () => {
  it("tells a face made of punctuation", () => {
    expect(messagesOf(oddLetters, "<p>We won ;-) at last</p>")).toEqual([
      "A face made of punctuation, “;-)”, has no text alternative.",
    ]);
  });

  it("tells letters in costume", () => {
    expect(messagesOf(oddLetters, "<p>𝓦𝓮𝓵𝓬𝓸𝓶𝓮 all</p>")).toEqual([
      "A word is written with look-alike characters: “𝓦𝓮𝓵𝓬𝓸𝓶𝓮”.",
    ]);
  });

  it.each([
    '<p>We won <span role="img" aria-label="wink">;-)</span> at last</p>',
    "<p>(see page 8) and: (more)</p>",
    "<p>Привет, мир</p>",
  ])("is silent on %s", (markup) => {
    expect(messagesOf(oddLetters, markup)).toEqual([]);
  });
});
