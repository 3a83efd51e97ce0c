import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

/** How hard a text is to read. */
export type ReadingAge = {
  words: number;
  /** In years: the Flesch–Kincaid grade and the five years before school. */
  age: number;
};

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

/**
 * The reading age of an English text by the formula of Flesch and Kincaid, for WCAG 2.2 SC 3.1.5.
 * Names and words that the reader is told of can’t be made simpler: they count as one syllable.
 *
 * https://www.w3.org/WAI/WCAG22/Understanding/reading-level
 *
 * @param text paragraphs, one a line
 * @param names words that are not judged, in small letters
 */
export function readingAge(text: string, names: ReadonlySet<string> = new Set()): ReadingAge {
  const counted = { sentence: 0, word: 0, syllable: 0 };
  for (const paragraph of text.split(/\n+/)) {
    for (const { segment } of sentences.segment(paragraph)) {
      const found = [...words.segment(segment)].filter(({ isWordLike }) => isWordLike);
      if (found.length === 0) continue;
      counted.sentence += 1;
      counted.word += found.length;
      for (const word of found) {
        counted.syllable += names.has(word.segment.toLowerCase()) ? 1 : syllable(word.segment) || 1;
      }
    }
  }
  if (counted.word === 0) return { words: 0, age: 0 };
  return { words: counted.word, age: Math.max(5, fleschKincaid(counted) + 5) };
}
