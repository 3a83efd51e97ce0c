/**
 * A pattern that finds any of some words or names where it stands by itself: between other signs than
 * letters and digits, of any language. No sign of a word, as in “C++”, is taken for a sign of the pattern.
 *
 * @param flags beside `u`
 */
export function wholeWord(words: readonly string[], flags = ""): RegExp {
  const any = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join("|");
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, `u${flags}`);
}
