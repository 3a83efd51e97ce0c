import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalise } from "../../../src/content/read/normalise.ts";
import { markdownProblem } from "../../../src/content/values/markdown-problem.ts";
import { plainTextProblem } from "../../../src/content/values/plain-text-problem.ts";
import { textProblem } from "../../../src/content/values/text-rules.ts";
import { rightTexts } from "../../fixtures/right-texts.ts";

describe.each(Object.entries(rightTexts))("%s", (_, texts) => {
  it.each([...texts])("accepts “%s”", (text) => {
    const words = normalise(text) as string;
    expect(textProblem(words)).toBeUndefined();
    expect(plainTextProblem(words)).toBeUndefined();
    expect(markdownProblem(words)).toBeUndefined();
  });
});

it("accepts sound sentences side by side, whatever their languages", () => {
  const sentence = fc.constantFrom(...Object.values(rightTexts).flat());
  fc.assert(
    fc.property(sentence, sentence, (one, other) => {
      const words = normalise(`${one}. ${other}`) as string;
      // A star, a line or a dash of the one may pair with one of the other.
      fc.pre(!/[*_~]/.test(one) || !/[*_~]/.test(other));
      fc.pre(!/-$/.test(one) && !/ \d*$/.test(one) && !/^\P{L}/u.test(other));
      expect(textProblem(words)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
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

const wordsOf = (pattern: RegExp) => fc.stringMatching(pattern);
const word = wordsOf(/^[a-z]{3,10}$/);

it("finds any word that a hyphen and a blank split", () => {
  fc.assert(
    fc.property(
      word,
      word,
      fc.constantFrom("- ", "-  ", "-\n", "\u2010 ", "¬ ", "¬"),
      (one, other, split) => {
        // Before such a word the hyphen is right.
        fc.pre(textProblem(`pre- ${other} post-`) !== undefined);
        expect(textProblem(normalise(`We go ${one}${split}${other} now.`) as string)?.message).toBe(
          `A word is split by a hyphen, as at the end of a line: “${one}${split[0] === "¬" ? split : "- "}${other}”.`,
        );
      },
    ),
  );
});

it.each(
  "and or to nor und oder bzw sowie et ou y e o ac neu en of och og ja i oraz lub ve ili".split(
    " ",
  ),
)("lets a hyphen stand for the rest of a word before “%s”", (joining) => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(textProblem(`We go ${one}- ${joining} ${other}-time now.`)).toBeUndefined();
    }),
  );
});

it("finds any accent between two letters", () => {
  fc.assert(
    fc.property(word, word, fc.constantFrom("´", "`"), (one, other, mark) => {
      expect(textProblem(`We go ${one}${mark}${other} now.`)).toMatchObject({
        message: `There is another mark where an apostrophe or a quotation mark belongs: “${one}${mark}${other}”.`,
        help: "Type an apostrophe in its place: ’ or '. Around words, type curly marks: “like this”.",
        at: 6 + one.length,
      });
    }),
  );
});

it("finds any mark for an apostrophe before the end of an English word", () => {
  const mark = fc.constantFrom(..."´`ˈʹ′＇‛‘");
  fc.assert(
    fc.property(word, mark, fc.constantFrom("s", "re", "ve", "ll"), (one, mark, end) => {
      expect(textProblem(`We go, ${one}${mark}${end} now.`)?.at).toBe(7 + one.length);
    }),
  );
});

it("finds any letter of Europe that was read in the alphabet of Windows", () => {
  const letter = fc.constantFrom(
    ..."éèêëàâäáãåæçîïíìñôöóòõøœùûüúýÿßÉÈÊËÀÂÄÁÃÅÆÇÎÏÍÌÑÔÖÓÒÕØŒÙÛÜÚÝłŁśŚćĆźŹżŻąĄęĘńŃőŐűŰřŘšŠžŽčČďĎěĚůŮğĞşŞŵŴŷŶțșăĂ’‘“”–—…€£©®™°½§·•\u00a0",
  );
  const windows = new TextDecoder("windows-1252");
  fc.assert(
    fc.property(word, letter, word, (before, letter, after) => {
      const read = windows.decode(new TextEncoder().encode(letter));
      for (const text of [`We go ${before}${read}${after} now.`, `We go ${before}${read} now.`])
        expect(textProblem(normalise(text) as string)).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});

it("finds any character that only print needs", () => {
  const joined = fc.constantFrom(..."ﬀﬁﬂﬃﬄﬅﬆﻻﺍﺎﻢﮐﭘﬓ");
  fc.assert(
    fc.property(joined, (character) => {
      expect(textProblem(`We ${character}nd it`)).toEqual({
        message: `The text has characters in it that only print needs, as often come out of a PDF: ${character}.`,
        help: `Type the letters in their place: ${character.normalize("NFKC")}.`,
        at: 3,
      });
    }),
  );
});

it("finds any words between the signs of a messenger, and no sign alone", () => {
  const sign = fc.constantFrom("*", "_", "~", "~~", "__");
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(
      sign,
      phrase,
      phrase,
      fc.constantFrom("", ".", "!"),
      (sign, before, inside, end) => {
        expect(plainTextProblem(`${before} ${sign}${inside}${end}${sign}, we go.`)).toEqual({
          message: `The text has signs around words that readers would see as they are: “${sign}${inside}${end}${sign}”.`,
          help: "Take the signs away, and keep the words.",
          at: before.length + 1,
        });
        expect(plainTextProblem(`${before} ${sign}${inside}`)).toBeUndefined();
        expect(plainTextProblem(`${before} ${inside}${sign} and ${inside}${sign}`)).toBeUndefined();
        expect(plainTextProblem(`2 ${sign} 3 ${sign} ${before}`)).toBeUndefined();
      },
    ),
  );
});

it("finds a letter that only looks Latin wherever it stands in a word", () => {
  const alike: Record<string, string> = {
    a: "а",
    c: "с",
    e: "е",
    o: "о",
    p: "р",
    x: "х",
    y: "у",
    i: "і",
    s: "ѕ",
    j: "ј",
  };
  fc.assert(
    fc.property(wordsOf(/^[b-z]{2,8}[aceopxyisj][a-z]{1,8}$/), fc.nat(), (word, at) => {
      const places = [...word].flatMap((letter, place) => (alike[letter] ? [place] : []));
      const place = places[at % places.length] ?? 0;
      const typed = word.slice(0, place) + alike[word.charAt(place)] + word.slice(place + 1);
      expect(textProblem(`We go ${typed} now.`)).toEqual({
        message: `A word has a letter of another alphabet in it, which only looks right: “${typed}”.`,
        help: "Type the word anew: a search doesn’t find it as it is, and a screen reader can’t say it.",
        at: 6 + place,
      });
    }),
  );
});

it("finds any tag of HTML", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/), fc.boolean(), (tag, closing) => {
      const markup = `<${closing ? "/" : ""}${tag}>`;
      expect(textProblem(`See ${markup} here`)).toMatchObject({
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
