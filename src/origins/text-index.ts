import type { Content } from "../content/content.ts";
import type { GlossaryTerm } from "../content/glossary.ts";
import { comparable } from "./comparable.ts";
import { type DataText, dataTexts } from "./data-texts.ts";
import { ownWords } from "./own-words.ts";
import { shownBlocks } from "./shown-blocks.ts";
import { folded } from "./text-blocks.ts";

/**
 * Words as they are compared, how long they are where nothing is shortened, and the text of the data
 * that they come from; none for our own words.
 */
type Shown = { words: string; length: number; from: DataText | undefined };

/** All words that the data can give to a page. */
export type TextIndex = {
  /**
   * The texts that a block of a page can be the whole of; `undefined` stands among them for words of
   * the site itself.
   */
  equal: (block: string) => ReadonlySet<DataText | undefined>;
  /** The texts that stand inside a block, between other words, both as they are compared. */
  inside: (block: string) => (Shown & { block: string; from: DataText })[];
};

/** Makes an index of the texts of the data, for finding in it what stands on a page. */
export function textIndex(content: Content): TextIndex {
  const short = comparable(content.glossary);
  const texts = dataTexts(content);
  // The glossary says its own words as they are, and is where “SEND” and what it stands for differ.
  const asWritten = [
    ...shown(texts.filter(isWordOfGlossary), folded),
    ...writtenOut(texts.filter(isWordOfGlossary), content.glossary),
    ...ownWords.map((words) => ({ words, length: words.length, from: undefined })),
  ];
  const inShort = shown(
    texts.filter((text) => !isWordOfGlossary(text)),
    short,
  );
  const written = byWords(asWritten);
  const shortened = byWords(inShort.filter(({ from }) => !isPartOfLine(from)));
  return {
    equal: (block) => {
      const from = [...(written.get(folded(block)) ?? []), ...(shortened.get(short(block)) ?? [])];
      // A number in a cell of a table is that of many another
      const isCell = !/\p{L}/u.test(block) && from.some((text) => text?.text.includes("\n"));
      return new Set(isCell ? [...from, undefined] : from);
    },
    inside: (block) => [...standing(asWritten, folded(block)), ...standing(inShort, short(block))],
  };
}

/** A role is shown with the day on which it was given, and is the whole of no block. */
const isPartOfLine = (from: DataText | undefined): boolean => from?.path.at(-1) === "role";

const isWordOfGlossary = ({ kind, path }: DataText): boolean =>
  kind === "glossary" && (path.at(-1) === "term" || path.at(-1) === "abbreviation");

const shown = (texts: readonly DataText[], form: (text: string) => string): Shown[] =>
  texts.flatMap((from) =>
    shownBlocks(from.text).map((words) => ({ words: form(words), length: words.length, from })),
  );

/** “National Health Service (NHS)”, which a page may say by itself, too. */
const writtenOut = (words: readonly DataText[], glossary: readonly GlossaryTerm[]): Shown[] =>
  words.flatMap((from) => {
    const [index] = from.path;
    const { abbreviation = undefined } = glossary[Number(index)] ?? {};
    if (!abbreviation || from.path.at(-1) !== "term") return [];
    const words = folded(`${from.text} (${abbreviation})`);
    return [{ words, length: words.length, from }];
  });

function byWords(all: readonly Shown[]): Map<string, Set<DataText | undefined>> {
  const index = new Map<string, Set<DataText | undefined>>();
  for (const { words, from } of all) {
    const known = index.get(words) ?? new Set();
    index.set(words, known.add(from));
  }
  return index;
}

function standing(all: readonly Shown[], block: string) {
  return all.flatMap(({ from, ...shown }) =>
    from && /\p{L}/u.test(shown.words) && standsIn(shown.words, block)
      ? [{ ...shown, block, from }]
      : [],
  );
}

/** Whether words stand in a text by themselves, not as a part of longer ones. */
function standsIn(words: string, text: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + words.length);
    const cutsWord =
      (endsInWord.test(before) && beginsAsWord.test(words)) ||
      (endsInWord.test(words) && beginsAsWord.test(after));
    if (!cutsWord) return true;
  }
  return false;
}

const endsInWord = /[\p{L}\p{N}]$/u;
const beginsAsWord = /^[\p{L}\p{N}]/u;
