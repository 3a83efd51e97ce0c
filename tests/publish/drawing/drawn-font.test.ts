import { describe, expect, it } from "vitest";
import { drawPicture } from "../../../src/publish/drawing/draw-picture.ts";
import { drawnFont, fontFiles } from "../../../src/publish/drawing/drawn-font.ts";
import { drawnWords } from "../../../src/publish/drawing/drawn-words.ts";

const familyOf = (words: string) => drawnFont(words)?.family;

const box = { left: 10, top: 10, width: 400, height: 100, sizes: [80], fill: "#000" } as const;
const size = { width: 420, height: 120 };
const drawn = (words: string) => drawPicture(drawnWords(words, { ...box, direction: "ltr" }), size);

/** What a font draws in place of a letter that it lacks, beside nothing at all. */
const empty = async () => [
  await drawPicture("", size),
  await drawPicture(
    `<text x="10" y="86" font-family="Arimo" font-size="80" fill="#000">\ue123</text>`,
    size,
  ),
];

describe("the font of a picture’s words", () => {
  it("is the first one where that has all letters", () => {
    expect(familyOf("A plan for Zoë, “the best” – 2024…")).toBe("Atkinson Hyperlegible");
  });

  it.each([
    ["Welsh", "Tŷ’r plant: cyfle i bob dŵr a gŵr, ẁ"],
    ["Romanian", "Fiecare copil și familia sa, împreună, ț"],
    ["Hungarian", "Minden gyermek, családjával együtt, jövő ű"],
    ["Polish", "Każde dziecko i jego rodzina: łódź"],
    ["Greek", "Κάθε παιδί και η οικογένειά του"],
    ["Cyrillic", "Каждый ребёнок и його сім’я ґ"],
  ])("is another where that has the letters of %s, and each of them is drawn", async (_, words) => {
    expect(familyOf(words)).toBeDefined();
    const lacking = await empty();
    for (const letter of new Set(words.match(/\p{L}/gu))) {
      const picture = await drawn(letter);
      expect([letter, lacking.some((other) => other.equals(picture))]).toEqual([letter, false]);
    }
  });

  it("draws letters with marks as what they are", async () => {
    expect((await drawn("w")).equals(await drawn("ŵ"))).toBe(false);
    expect((await drawn("ŵ")).equals(await drawn("ŷ"))).toBe(false);
    expect((await drawn("w\u0302")).equals(await drawn("ŵ"))).toBe(true);
  });

  it.each([
    ["Arabic", "خطة لكل طفل"],
    ["Urdu", "بچوں کے لیے منصوبہ"],
    ["Chinese", "给孩子们的计划"],
    ["Hindi", "बच्चों के लिए योजना"],
  ])("is none for %s, so that the words are left out", (_, words) => {
    expect(drawnFont(words)).toBeUndefined();
    expect(drawnWords(words, { ...box, direction: "ltr" })).toBe("");
  });

  it("has all letters and digits that a short number may have", () => {
    const range = String.fromCharCode(...Array.from({ length: 0x250 - 0x20 }, (_, i) => 0x20 + i));
    const letters = range.match(/[\p{L}\p{N}]/gu) ?? [];
    expect(fontFiles).toHaveLength(2);
    expect(letters.filter((letter) => !drawnFont(letter))).toEqual([]);
  });
});
