import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inPlainLetters, oddLetter } from "../../../src/content/values/odd-letter.ts";

const isWord = (text: string): boolean => /^[a-zA-Z-]+$/.test(text);

describe("odd letters", () => {
  it.each([
    ["a zero-width space", "\u200b"],
    ["a soft hyphen", "\u00ad"],
    ["a byte order mark", "\ufeff"],
    ["a zero-width joiner", "\u200d"],
    ["a mark of the direction of writing", "\u200e"],
    ["a space of another kind", "\u00a0"],
    ["a Hangul filler (U+3164)", "\u3164"],
    ["a character (U+2065)", "\u2065"],
  ])("name %s, and its place", (name, letter) => {
    expect(oddLetter(`plan${letter}`, isWord)).toMatchObject({
      message: `“plan” has ${name} in it, which can’t be seen, after “plan”.`,
      help: 'Delete all of it, and type it anew: "plan".',
      written: "plan",
    });
  });

  it("name a character at the start", () => {
    expect(oddLetter("\u200bplan", isWord)?.message).toBe(
      "“plan” has a zero-width space in it, which can’t be seen, at its start.",
    );
  });

  it.each([
    ["plаn", "In “plan” the “а” after “pl” only looks like “a”."],
    ["Ρlan", "In “Plan” the “Ρ” at its start only looks like “P”."],
    ["ｐlan", "In “plan” the “ｐ” at its start only looks like “p”."],
    ["a–b", "In “a-b” the “–” after “a” only looks like “-”."],
  ])("tell that a letter of %s only looks like another", (text, message) => {
    expect(oddLetter(text, isWord)?.message).toBe(message);
  });

  it.each(["plan", "plän", "план", "plan 2", "👍"])("say nothing of %s", (text) => {
    expect(oddLetter(text, isWord)).toBeUndefined();
  });

  it("leave what a keyboard writes as it is, and are gone when they were mended", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
        expect(inPlainLetters(text)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const plain = inPlainLetters(text);
        expect(inPlainLetters(plain)).toBe(plain);
      }),
    );
  });
});
