import { describe, expect, it } from "vitest";
import { language } from "../../../page/document/language.ts";
import { messagesOf } from "../faults-in.ts";

describe("languages", () => {
  it("tells a page without a language", () => {
    expect(messagesOf(language, "<html><title>Boats</title><p>Boats</p>")).toEqual([
      "The page doesn't say in which language it is.",
    ]);
  });

  it("tells a code that doesn't exist", () => {
    expect(messagesOf(language, '<html lang="english"><title>Boats</title><p>Boats</p>')).toEqual([
      "“english” isn't the code of a language.",
    ]);
  });

  it("tells a page whose text is in another language", () => {
    expect(
      messagesOf(
        language,
        '<html lang="fr"><title>Bees</title><p>Prune on a dry day when the frost has gone, and never take more than a third of the young wood. Begin with what is dead, then cut what crosses, and step back after each branch.</p>',
      ),
    ).toEqual(["The page says that it is in French, but its text reads like English."]);
  });

  it("tells a passage in another language", () => {
    expect(
      messagesOf(
        language,
        "<h1>A letter</h1><p>When the church clock was taken apart, the workmen found a letter behind the face, folded eight times.</p><p>Wer dies liest, der soll wissen, dass ich die Uhr im Jahre 1846 gebaut habe, ganz allein und ohne Lohn.</p><p>They oil it every spring, and nobody has been late since.</p>",
      ),
    ).toEqual([
      "The passage “Wer dies liest, der soll wissen, dass ich die Uhr im Jahre…” is marked as English, but reads like German.",
    ]);
  });

  it.each([
    '<h1>A letter</h1><p lang="de">Wer dies liest, der soll wissen, dass ich die Uhr im Jahre 1846 gebaut habe, ganz allein und ohne Lohn.</p>',
    "<p>Her motto was carpe diem, and she kept to it.</p>",
    "<html lang=\"cy\"><title>Neuadd</title><p>Mae'r neuadd ar agor bob dydd o'r wythnos, ac mae croeso i bawb ddod i ddefnyddio'r gegin newydd yn y pentref.</p>",
    '<html lang="en-GB"><title>Boats</title><p>Boats</p>',
  ])("is silent on %s", (markup) => {
    expect(messagesOf(language, markup)).toEqual([]);
  });

  it("reads a word of a million letters", () => {
    expect(messagesOf(language, `<p>${"a".repeat(1_000_000)}</p>`)).toEqual([]);
  });
});
