import nspell from "nspell";

/** Whether a word, in lower case, is spelt right in British or American English. */
export type IsWord = (word: string) => boolean;

let loaded: Promise<IsWord> | undefined;

/** Loads both dictionaries once, only when a page in English asks for them. */
export function englishWords(): Promise<IsWord> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<IsWord> {
  const [british, american] = await Promise.all([
    import("dictionary-en-gb"),
    import("dictionary-en"),
  ]);
  const spellers = [nspell(british.default), nspell(american.default)];
  const known = new Map<string, boolean>();
  return (word) => {
    const ready = known.get(word);
    if (ready !== undefined) return ready;
    const right = spellers.some((speller) => speller.correct(word));
    known.set(word, right);
    return right;
  };
}
