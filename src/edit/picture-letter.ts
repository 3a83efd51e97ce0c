/**
 * The letter that a picture is of: `1F91D` becomes 🤝.
 *
 * @param name as `picture-name.ts` has it
 */
export const pictureLetter = (name: string): string =>
  String.fromCodePoint(...name.split("-").map((code) => Number.parseInt(code, 16)));
