import { letterNumber } from "./letter-number.ts";

/**
 * Makes letters visible that have no look of their own, by their number: `‹U+001B›`. Strangers’
 * texts stand in what we tell, and such letters colour a terminal, give it orders, turn the order of
 * words about or hide a difference. What a right text needs stays: line breaks and tabs, emoji, and
 * the joiners and selectors of the scripts that are written with them.
 */
export function visible(text: string): string {
  if (!hidden.test(text)) return text;
  return text
    .replaceAll("\r\n", "\n")
    .replace(needed, (found, letter: string | undefined) =>
      letter ? `‹${letterNumber(letter)}›` : found,
    );
}

// Control and format letters, line and paragraph separators, halves of letters, what Unicode says is
// not to be drawn (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point), what stands
// for no letter, and the Braille pattern without a dot. Tab and line feed are left out, as are the
// signs that Arabic and its neighbours draw around a number, though they are format letters.
const drawn = "\\u0600-\\u0605\\u06dd\\u070f\\u0890\\u0891\\u08e2\\u{110bd}\\u{110cd}";
const unseen =
  "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}\\u2800]";
const letter = `[${unseen}--[\\t\\n${drawn}]]`;

const hidden = new RegExp(letter, "v");

// https://www.unicode.org/reports/tr31/#Layout_and_Format_Control_Characters: where joiners matter
const joined = [
  "Arabic",
  "Syriac",
  "Mongolian",
  "Nko",
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Oriya",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Sinhala",
  "Khmer",
  "Myanmar",
  "Tibetan",
];
const ofJoined = `[${joined.map((script) => `\\p{scx=${script}}`).join("")}]`;

const emoji = "\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f)?";

/** Sequences that are drawn as one, which stay, before the letters that are shown by their number. */
const needed = new RegExp(
  [
    // https://www.unicode.org/reports/tr51/#EBNF_and_Regex: joined emoji, one with a selector, a digit
    // on a key, and the flags of England, Scotland and Wales
    `${emoji}(?:\\u200d${emoji})+`,
    "\\p{Extended_Pictographic}[\\ufe0e\\ufe0f]",
    "[#*\\d]\\ufe0f\\u20e3",
    "\\u{1f3f4}\\u{e0067}\\u{e0062}[\\u{e0061}-\\u{e007a}]{3}\\u{e007f}",
    `(?<=${ofJoined})[\\u200c\\u200d]`,
    "(?<=\\p{scx=Mongolian})[\\u180b-\\u180f]",
    "(?<=\\p{scx=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]",
    `(${letter})`,
  ].join("|"),
  "gv",
);
