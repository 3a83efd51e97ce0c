import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { anyOf, entries, type WordList, wordsOf } from "../../../page/words/word-list.ts";

const room = join(import.meta.dirname, "../../../page/words");
const files = (await readdir(room)).filter((file) => file !== "word-list.ts");

const listIn = async (file: string): Promise<WordList> => {
  const exported: Record<string, WordList> = await import(join(room, file));
  expect(Object.keys(exported)).toHaveLength(1);
  return Object.values(exported)[0] ?? {};
};

describe("a list of words", () => {
  it("is written with commas, on as many lines as it needs", () => {
    expect(entries("\n  click here, go on,\n  here\n")).toEqual(["click here", "go on", "here"]);
  });

  it("becomes a pattern in which no word holds a sign of patterns", () => {
    const pattern = new RegExp(`^${anyOf({ en: ["n/a", "what?"], cy: ["(yma)", "a.b"] })}$`);
    const told = ["n/a", "what?", "(yma)", "a.b", "wha", "yma", "axb"].filter((one) =>
      pattern.test(one),
    );
    expect(told).toEqual(["n/a", "what?", "(yma)", "a.b"]);
  });

  it.each(files)("holds each word once, in small letters: %s", async (file) => {
    const list = await listIn(file);
    const languages = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    for (const [language, words] of Object.entries(list)) {
      expect(languages.of(language)).toBeDefined();
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
    expect(wordsOf(list).filter((word) => word === "" || word !== word.toLowerCase())).toEqual([]);
  });
});
