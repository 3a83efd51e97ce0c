import type { Content } from "../content/content.ts";
import { type DataText, dataTexts } from "./data-texts.ts";
import { ownWords } from "./own-words.ts";
import { shownBlocks } from "./shown-blocks.ts";

/** Finds the one text of the data that stands inside a block of a page where one of its letters is. */
export type FindWord = (block: string, at: number) => DataText | undefined;

/**
 * Makes a finder of what stands inside a block between other words, such as a name or a word of the
 * glossary that was written out. Of several that stand there the longest is meant, and none where that
 * is what the site itself says, or a single word of more, which it may say as well.
 */
export function wordFinder(content: Content): FindWord {
  const texts: { words: string; from: DataText | undefined }[] = dataTexts(content).flatMap(
    (from) => shownBlocks(from.text).map((words) => ({ words, from })),
  );
  texts.push(...ownWords.map((words) => ({ words, from: undefined })));
  return (block, at) => {
    const there = texts.filter(({ words }) => covers(block, words, at));
    const most = Math.max(...there.map(({ words }) => words.length));
    const [longest, ...others] = new Set(
      there.filter(({ words }) => words.length === most).map(({ from }) => from),
    );
    if (!longest || others.length > 0) return undefined;
    return longest.text.includes(" ") || longest.text === block ? longest : undefined;
  };
}

/** Whether words stand in a text so that a letter is one of theirs. */
function covers(text: string, words: string, at: number): boolean {
  if (words === "") return false;
  const start = text.indexOf(words, Math.max(0, at - words.length + 1));
  return start >= 0 && start <= at;
}
