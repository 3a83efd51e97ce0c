import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/content/read/normalise.ts";
import { branchProblem } from "../../../src/content/values/branch-name.ts";
import { hiddenLetter } from "../../../src/content/values/hidden-letter.ts";
import { idProblem } from "../../../src/content/values/id.ts";
import { letterName } from "../../../src/content/values/letter-name.ts";
import { markdownProblem } from "../../../src/content/values/markdown-problem.ts";
import { textProblem } from "../../../src/content/values/text-rules.ts";
import { webAddressProblem } from "../../../src/content/values/web-address.ts";

/** What nobody sees, each with what it is called. */
const hidden: readonly [letters: string, name: string][] = [
  ["\u{e0001}\u{e0020}\u{e0041}\u{e007f}", "a tag"],
  ["\ufe00\ufe07\ufe0d\ufe0e\ufe0f\u{e0100}\u{e01ef}\u180b\u180d\u180f", "a variation selector"],
  ["\u3164\u115f\u1160\uffa0", "a Hangul filler"],
  ["\u2800", "an empty cell of Braille"],
  ["\u034f", "a grapheme joiner"],
  ["\u2061\u2062\u2063\u2064", "an invisible sign of mathematics"],
  ["\u180e", "a Mongolian vowel separator"],
  ["\ufff9\ufffa\ufffb", "a mark of annotation"],
];

/** What has no shape that all readers would see. */
const shapeless: readonly [letters: string, name: string][] = [
  ["\ufffe\uffff\ufdd0\u{1fffe}\u{10ffff}", "a number that is no character"],
  ["\ue000\uf8ff\u{f0000}\u{10fffd}", "a letter that one font alone has"],
];

const named = (list: typeof hidden) =>
  list.flatMap(([letters, name]) =>
    [...letters].map((letter) => {
      const number = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return { letter, told: `${name} (U+${number})` };
    }),
  );

const word = fc.stringMatching(/^[a-z]{2,10}$/);

describe.each(named(hidden))("$told", ({ letter, told }) => {
  it("is told wherever it stands in a text, with its place and name", () => {
    fc.assert(
      fc.property(word, word, fc.constantFrom("", " "), (one, other, blank) => {
        const text = `We go ${one}${blank}${letter}${other} now.`;
        expect(textProblem(normalise(text) as string)).toEqual({
          message: `The text has a character in it that can’t be seen, as often comes with text from Word: ${told}.`,
          help: "Type the text anew, or paste it as plain text.",
          at: 6 + one.length + blank.length,
        });
        expect(markdownProblem(text)).toBeDefined();
      }),
      { numRuns: 20 },
    );
  });
});

describe.each(named(shapeless))("$told", ({ letter, told }) => {
  it("is told as lost, with its place and name", () => {
    expect(textProblem(`We go ${letter} now.`)).toEqual({
      message: `The text has a letter that was lost when it was copied: ${told}.`,
      help: "Look it up in the original and type it anew.",
      at: 6,
    });
  });
});

it("tells half a letter", () => {
  expect(textProblem("We go \ud83d now.")?.message).toBe(
    "The text has a letter that was lost when it was copied: half a letter (U+D83D).",
  );
});

describe.each(named([...hidden, ...shapeless]))("$told", ({ letter, told }) => {
  it("is told in an address, also in that of a link in a text", () => {
    const address = `https://www.stoke.gov.uk/pa${letter}ge`;
    const problem = {
      message: `The address has a character in it that can’t be seen: ${told}.`,
      help: "Copy the address anew from the browser’s address bar.",
    };
    expect(webAddressProblem(address)).toEqual({ ...problem, at: 27 });
    expect(markdownProblem(`See [the council’s page](${address}).`)).toEqual({ ...problem, at: 4 });
  });

  it("is told in an id and in the name of a branch", () => {
    expect(branchProblem(`ma${letter}in`)).toBeDefined();
    expect(idProblem(`pl${letter}an`)).toBeDefined();
    if (letter !== "\u2800")
      expect(idProblem(`pl${letter}an`)?.message).toBe(
        `“plan” has ${letterName(letter)} in it, which can’t be seen, after “pl”.`,
      );
  });
});

describe("letters that can’t be seen and are right where they stand", () => {
  it.each([
    ["the flag of England", "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}"],
    ["the flag of Scotland", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"],
    ["the flag of Wales", "🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}"],
    ["a heart as a picture and as a letter", "❤\ufe0f ❤\ufe0e"],
    ["a key of a telephone", "1\ufe0f\u20e3"],
    ["a family", "👩\u200d👩\u200d👧"],
    ["a person in a hurry", "🏃🏽\u200d♀\ufe0f"],
    ["an ideograph of a Japanese name", "葛\u{e0100}飾区"],
    ["an ideograph in its old form", "神\ufe00"],
    ["a Mongolian letter in another form", "ᠠ\u180b"],
    ["a sign of mathematics in another form", "A ∩\ufe00 B"],
    ["a Chinese comma", "你好，\ufe01世界"],
    ["words in Braille", "⠞⠓⠑\u2800⠉⠁⠞"],
    ["Persian", "می\u200cخواهم"],
    ["Hindi", "क्\u200dष और क्\u200cष"],
    ["Sinhala", "ශ්\u200dරී ලංකා"],
  ])("%s", (_, text) => {
    expect(hiddenLetter.exec(text)).toBeNull();
  });

  it.each(["©\ufe0e 2024", "葛\u{e0100}飾区", "ᠠ\u180b", "می\u200cخواهم", "क्\u200dष"])(
    "are right in a text: %s",
    (text) => {
      expect(textProblem(text)).toBeUndefined();
    },
  );
});

it("tells tags that make no flag", () => {
  const tags = fc.stringMatching(/^[a-z]{1,8}$/);
  const asTags = (text: string) =>
    [...text].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join("");
  fc.assert(
    fc.property(tags, fc.boolean(), fc.boolean(), (region, begins, ends) => {
      const text = `${begins ? "🏴" : "a"}${asTags(region)}${ends ? "\u{e007f}" : ""}`;
      const isFlag = begins && ends && region.length >= 3 && region.length <= 6;
      expect(hiddenLetter.test(text)).toBe(!isFlag);
    }),
  );
});

it("tells a letter behind which a selector varies nothing", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zäöüéАбвاب]$/u),
      fc.constantFrom(..."\ufe00\ufe0e\ufe0f\u{e0100}\u180b"),
      (letter, selector) => {
        expect(hiddenLetter.exec(letter + selector)?.index).toBe(letter.length);
      },
    ),
  );
});
