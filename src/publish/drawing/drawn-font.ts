import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontLetters } from "./font-letters.ts";

/** A font that pictures are drawn with. */
export type DrawnFont = {
  family: string;
  file: string;
  /** Its letters are about so wide, in sizes of letters. */
  letterWidth: number;
};

const fileOf = (name: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/${name}`));

/** The fonts, the one for most words first; the other has more letters, Welsh, Greek and Cyrillic among them. */
const fonts: readonly DrawnFont[] = [
  {
    family: "Atkinson Hyperlegible",
    file: fileOf("atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf"),
    letterWidth: 0.52,
  },
  { family: "Arimo", file: fileOf("arimo/700Bold/Arimo_700Bold.ttf"), letterWidth: 0.6 },
];

/** The files of all fonts. */
export const fontFiles: readonly string[] = fonts.map(({ file }) => file);

/** The first font that has all letters of some words; nothing where none has, so that they can’t be drawn. */
export const drawnFont = (words: string): DrawnFont | undefined =>
  fonts.find(({ file }) => lettersOf(file)(words));

const known = new Map<string, (words: string) => boolean>();

function lettersOf(file: string): (words: string) => boolean {
  const letters = known.get(file) ?? fontLetters(readFileSync(file));
  known.set(file, letters);
  return letters;
}
