import { describe, expect, it } from "vitest";
import { spacedWords } from "../../../page/text/spaced-words.ts";
import { messagesOf } from "../faults-in.ts";

describe("words that are spread out", () => {
  it("tells a word with spaces between its letters", () => {
    expect(messagesOf(spacedWords, "<p>W E L C O M E</p>")).toEqual([
      "The letters of “W E L C O M E” are kept apart with spaces or breaks, so the word can't be read out.",
    ]);
  });

  it("tells a word that is written downwards", () => {
    expect(messagesOf(spacedWords, "<p>E<br>X<br>I<br>T</p>")).toEqual([
      "The letters of “E X I T” are kept apart with spaces or breaks, so the word can't be read out.",
    ]);
  });

  it.each(["<p>A B C D E</p>", "<p>Plan B is a go</p>", "<p>J. R. R. Tolkien</p>"])(
    "is silent on %s",
    (markup) => {
      expect(messagesOf(spacedWords, markup)).toEqual([]);
    },
  );
});
