/** Words or phrases by the code of their language, in small letters. */
export type WordList = Readonly<Record<string, readonly string[]>>;

/** The words of a text that has a comma after each. */
export const entries = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** All words of a list, whatever their language. */
export const wordsOf = (list: WordList): string[] => Object.values(list).flat();

/** A piece of a pattern that fits any word of a list: nothing in a word is taken for a sign of it. */
export const anyOf = (list: WordList): string =>
  `(?:${wordsOf(list)
    .map((word) => RegExp.escape(word))
    .join("|")})`;
