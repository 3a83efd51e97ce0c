/** The number of a letter as Unicode writes it: `U+200B`. */
export const letterNumber = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
