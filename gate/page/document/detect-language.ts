import { eld } from "eld/small";

const known = new Set(Object.values(eld.info().Languages));

/** How sure the detector is of a text's language: the best guess, and the score of a given one. */
export type Detected = { language: string; sure: boolean; lead: number; declared: number };

/** Whether the detector can tell this language (ISO 639-1) from others. */
export function canDetect(language: string): boolean {
  return known.has(language);
}

/**
 * Guesses the language of a text by its letters; wants 60 letters or more.
 *
 * @param text plain words
 * @param declared the language that the text is said to be in (ISO 639-1)
 */
export function detectLanguage(text: string, declared: string): Detected {
  const result = eld.detect(text);
  const scores = result.getScores() as Record<string, number>;
  const best = scores[result.language] ?? 0;
  const own = scores[declared] ?? 0;
  return { language: result.language, sure: result.isReliable(), lead: best - own, declared: own };
}
