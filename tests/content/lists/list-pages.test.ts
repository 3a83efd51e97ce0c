import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatePublication } from "../../../bench/generate/publication.ts";
import { listPages } from "../../../src/content/lists/list-pages.ts";
import { listSizes } from "../../../src/content/lists/list-sizes.ts";
import { numberedPath } from "../../../src/content/lists/numbered-path.ts";
import { split } from "../../../src/content/lists/split.ts";
import { volumeOf } from "../../../src/content/lists/volume-of.ts";

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe("a list over several pages", () => {
  it("has every entry on exactly one page, in its order, and no page above its size", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 9 }), (entries, size) => {
        const pages = split(entries, size);
        expect(pages.flat()).toEqual(entries);
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(size);
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
      }),
    );
  });

  it("is one empty page where there is nothing to list", () => {
    expect(split([], 5)).toEqual([[]]);
  });

  it("numbers its pages from the second on", () => {
    expect(numberedPath("quotes.html", 3)).toBe("quotes-3.html");
    expect(numberedPath("quotes.html", 1)).toBe("quotes.html");
  });
});

describe("the pages of a publication", () => {
  it("hold each entry once, and each entry once in the volumes", () => {
    const content = generatePublication(700);
    const { priorities, quotes, links, glossary, volumes } = listPages(content);
    for (const [pages, kind] of [
      [priorities, "priorities"],
      [quotes, "quotes"],
      [links, "links"],
    ] as const) {
      expect(ids(pages.flat())).toEqual(ids(content[kind]));
      expect(ids(volumes.flatMap((volume) => [...volume[kind]]))).toEqual(ids(content[kind]));
    }
    expect(ids(glossary.flat()).sort()).toEqual(ids(content.glossary).sort());
    expect(ids(volumes.flatMap((volume) => [...volume.glossary]))).toEqual(ids(glossary.flat()));
    expect(volumes.map(({ last }) => last)).toEqual([false, false, false, true]);
  });

  it("know the volume of each entry and of each section’s start", () => {
    const content = generatePublication(700);
    const pages = listPages(content);
    const numbers = volumeOf(pages.volumes, content);
    pages.volumes.forEach(({ priorities, quotes, links }, index) => {
      for (const { id } of [...priorities, ...quotes, ...links])
        expect([id, numbers.get(id)]).toEqual([id, index + 1]);
    });
    expect(numbers.get("priorities")).toBe(1);
    expect(numbers.get("sources")).toBe(pages.volumes.length);
  });

  it("are as they always were below the sizes", () => {
    const content = generatePublication(listSizes.quotes);
    const pages = listPages(content);
    const { actions, reports, ...always } = pages;
    expect(Object.values(always).map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
    expect([actions, reports]).toEqual([[], []]);
  });
});
