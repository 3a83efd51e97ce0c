import { letterNumber } from "check-barriers/text";

const names: readonly (readonly [letters: RegExp, name: string])[] = [
  [/\u200b/, "a zero-width space"],
  [/\u00ad/, "a soft hyphen"],
  [/\ufeff/, "a byte order mark"],
  [/\u200c|\u200d|\u2060/, "a zero-width joiner"],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/, "a mark of the direction of writing"],
  [/\p{Zs}/u, "a space of another kind"],
];

/** Those of which hardly anybody has heard, so that their number is told as well. */
const rareNames: typeof names = [
  [/[\u{e0000}-\u{e007f}]/u, "a tag"],
  [/\p{VS}/u, "a variation selector"],
  [/[\u115f\u1160\u3164\uffa0]/, "a Hangul filler"],
  [/\u2800/, "an empty cell of Braille"],
  [/\u034f/, "a grapheme joiner"],
  [/[\u2061-\u2064]/, "an invisible sign of mathematics"],
  [/\u180e/, "a Mongolian vowel separator"],
  [/[\ufff9-\ufffb]/, "a mark of annotation"],
  [/\p{NChar}/u, "a number that is no character"],
  [/\p{Co}/u, "a letter that one font alone has"],
  [/\p{Cs}/u, "half a letter"],
];

/** What a letter that can’t be seen is called, with its article. */
export function letterName(letter: string): string {
  const named = (list: typeof names) => list.find(([letters]) => letters.test(letter))?.[1];
  return named(names) ?? `${named(rareNames) ?? "a character"} (${letterNumber(letter)})`;
}
