import fc from "fast-check";
import { expect, it } from "vitest";
import { normalise } from "../../src/content/normalise.ts";
import { textProblem } from "../../src/content/text-rules.ts";

it.each([
  "We will listen to you.",
  "Ages 0 to 25, from 2024 to 2028",
  "3 < 4 and 5 > 2",
  "Fish & chips at R&D",
  "Naïve café, ‘quoted’ and “quoted” — with dashes…",
  "خطة للأطفال",
  "Costs £1,000 or 20% of it",
  "Face to face with over 500 children",
])("accepts “%s”", (text) => {
  expect(textProblem(text)).toBeUndefined();
});

it("accepts any sentence of plain words", () => {
  const word = fc
    .stringMatching(/^[a-z]{2,12}$/)
    .filter((text) => !/^(pass(word|code))$/.test(text));
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      expect(textProblem(`${words.join(" ")}.`)).toBeUndefined();
    }),
  );
});

it.each([
  "sk-abcdefghij",
  "AKIAABCDEFGHIJ",
  "xoxb-abcdefghij",
  "eyJabcdefghij.",
  `AIza${"a".repeat(30)}`,
  "-----BEGIN KEY",
])("finds the shortest key that is made of letters alone: %s", (key) => {
  expect(textProblem(`It is ${key} here`)?.message).toMatch(/password or a secret key/);
});

it("finds in words with blanks between what it finds beside a sign that is no fault", () => {
  const part = fc.constantFrom(
    ..."aZé’-–.,;:?!()“”'/@<_& 07",
    ..."AKIA sk- xoxb- eyJ AIza ghp_ www. password key ----- -----BEGIN KEY letters".split(" "),
  );
  const text = fc.array(part, { minLength: 1, maxLength: 24 }).map((parts) => parts.join(""));
  fc.assert(
    // No rule looks at this sign, and a text with it is looked at by all rules.
    fc.property(text, (words) => {
      expect(textProblem(`We ${words} go`)).toEqual(textProblem(`We ${words} go §`));
    }),
    { numRuns: 10_000 },
  );
});

it("finds a hidden character wherever it stands", () => {
  const hidden = fc.constantFrom(
    ..."\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202e\u2066\u0007\u0085",
  );
  fc.assert(
    fc.property(fc.nat({ max: 20 }), hidden, (at, character) => {
      const text = "We will listen to you.";
      expect(textProblem(text.slice(0, at + 1) + character + text.slice(at + 1))?.message).toMatch(
        /can’t be seen|nobody can see/,
      );
    }),
  );
});

it("finds any tag of HTML", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/), fc.boolean(), (tag, closing) => {
      const markup = `<${closing ? "/" : ""}${tag}>`;
      expect(textProblem(`See ${markup} here`)).toEqual({
        message: `The text has HTML in it: ${JSON.stringify(markup)}.`,
        help: "Take the part between < and > away, and keep the words alone.",
        at: 4,
      });
    }),
  );
});

it("mends the same text once and for all", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[a-z'" \u00a0\r\n\t“(]{0,30}$/),
      (one, other) => {
        const mended = normalise(one + other);
        expect(normalise(mended)).toBe(mended);
      },
    ),
  );
});

it.each([
  ["it's", "it’s"],
  ["the parents' plan", "the parents’ plan"],
  ['She said "yes" to us', "She said “yes” to us"],
  ["to 'be the best they can be' is", "to ‘be the best they can be’ is"],
  ["one  two", "one two"],
  ["one\u00a0two", "one two"],
  ["one\r\ntwo", "one\ntwo"],
  ["You can:\n\n      - read\n      - print", "You can:\n\n- read\n- print"],
  ["https://www.example.org/o'neill", "https://www.example.org/o'neill"],
  [
    "it's [O'Neill's \"page\"](https://www.example.org/o'neill?q=\"a\"), isn't it",
    'it’s [O’Neill’s “page”](https://www.example.org/o\'neill?q="a"), isn’t it',
  ],
  ["[a's](b'c) and [d's](e'f)", "[a’s](b'c) and [d’s](e'f)"],
  ["Cafe\u0301 y To\u0302 i\u0302n", "Café y Tô în"],
  ["the council\u02bcs plan", "the council’s plan"],
  ["ar c\u02bchelc\u02bch", "ar c\u02bchelc\u02bch"],
  ["since the '90s the parents' views", "since the ’90s the parents’ views"],
  ["'tis the parents' plan", "’tis the parents’ plan"],
  ["the '24-hour care' plan", "the ‘24-hour care’ plan"],
  ["'r ysgol a'r plant", "’r ysgol a’r plant"],
])("mends “%s”", (written, mended) => {
  expect(normalise({ text: [written] })).toEqual({ text: [mended] });
});
