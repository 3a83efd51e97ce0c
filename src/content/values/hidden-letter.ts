const tag = "[\\u{e0030}-\\u{e0039}\\u{e0061}-\\u{e007a}]";

/**
 * The letters of a region behind a black flag, as in those of England, Scotland and Wales, and the tag
 * that ends them: https://www.unicode.org/reports/tr51/#def_emoji_tag_sequence
 */
const flag = `(?<=\\u{1f3f4}${tag}{0,5})${tag}{1,6}\\u{e007f}|(?<=\\u{1f3f4}${tag}{3,6})\\u{e007f}`;

/** What turns the direction of writing, and what joins and parts letters: rules of their own judge them. */
const judgedElsewhere = "[\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]";

/**
 * Variation selectors behind what they can’t vary, where they do nothing that anybody sees:
 * https://www.unicode.org/Public/UCD/latest/ucd/StandardizedVariants.txt
 */
const selectors = [
  // Forms of signs of mathematics, of marks, of ideographs and of the letters of some scripts
  "(?<![0\\u2200-\\u22ff\\u2a00-\\u2aff‘’“”、。！，．：；？\\p{Script=Han}\\p{Script=Myanmar}\\p{Script=Phags_Pa}\\p{Script=Manichaean}\\p{Script=Egyptian_Hieroglyphs}])[\\ufe00-\\ufe02]",
  "(?<!\\p{Script=Egyptian_Hieroglyphs})[\\ufe03-\\ufe06]|[\\ufe07-\\ufe0d]",
  // As a letter or as a picture: …/ucd/emoji/emoji-variation-sequences.txt
  "(?<!\\p{Emoji})[\\ufe0e\\ufe0f]",
  // How an ideograph is written in somebody’s name: https://www.unicode.org/ivd/
  "(?<!\\p{Ideographic})[\\u{e0100}-\\u{e01ef}]",
  "(?<!\\p{Script=Mongolian})[\\u180b-\\u180d\\u180f]",
];

/** A cell of Braille without dots; between others it is the blank between two words. */
const emptyCell =
  "(?<![\\u2801-\\u28ff]\\u2800{0,3})\\u2800|\\u2800(?!\\u2800{0,3}[\\u2801-\\u28ff])";

/**
 * Finds the first letter that can’t be seen and does nothing for readers, while a search doesn’t find
 * the word in which it stands.
 */
export const hiddenLetter = new RegExp(
  [
    `(?!\\p{VS}|${judgedElsewhere}|${flag})\\p{DI}`,
    "[\\ufff9-\\ufffb]",
    ...selectors,
    emptyCell,
  ].join("|"),
  "u",
);
