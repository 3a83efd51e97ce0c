import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generatePublication } from "../../../bench/generate/publication.ts";
import type { Content } from "../../../src/content/content.ts";
import { entryWeight } from "../../../src/content/lists/entry-weight.ts";
import { listPages } from "../../../src/content/lists/list-pages.ts";
import { listSizes } from "../../../src/content/lists/list-sizes.ts";
import { numberedPath } from "../../../src/content/lists/numbered-path.ts";
import { split } from "../../../src/content/lists/split.ts";
import { volumeOf } from "../../../src/content/lists/volume-of.ts";
import { textWeight } from "../../../src/content/lists/weight.ts";

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** Entries that are as heavy as their number says, an element each. */
const weigh = (bytes: number) => ({ bytes, elements: 1 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);

describe("a list over several pages", () => {
  it("has every entry on exactly one page, in its order, and no page above its size but by one entry", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 90 })),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (list, entries, elements) => {
          const pages = split(list, { entries, elements, bytes: 60 }, weigh);
          expect(pages.flat()).toEqual(list);
          for (const page of pages) {
            expect(page.length).toBeLessThanOrEqual(Math.min(entries, elements));
            if (page.length > 1) expect(sum(page)).toBeLessThanOrEqual(60);
          }
        },
      ),
    );
  });

  it("begins no page before the one before it is full", () => {
    const most = { entries: 3, bytes: 10, elements: 9 };
    expect(split([1, 1, 1, 1, 4, 6, 11, 2], most, weigh)).toEqual([
      [1, 1, 1],
      [1, 4],
      [6],
      [11],
      [2],
    ]);
    expect(split([1, 1, 1], { bytes: 10, elements: 2 }, weigh)).toEqual([[1, 1], [1]]);
  });

  it("counts what stands on its first page besides", () => {
    const begun = { bytes: 8, elements: 0 };
    expect(split([2, 2, 2], { bytes: 10, elements: 9 }, weigh, begun)).toEqual([[2], [2, 2]]);
    expect(split([3], { bytes: 10, elements: 9 }, weigh, begun)).toEqual([[3]]);
  });

  it("is one empty page where there is nothing to list", () => {
    expect(split([], listSizes.quotes, weigh)).toEqual([[]]);
  });

  it("numbers its pages from the second on", () => {
    expect(numberedPath("quotes.html", 3)).toBe("quotes-3.html");
    expect(numberedPath("quotes.html", 1)).toBe("quotes.html");
  });
});

/** What an ordinary drawing weighs. */
const drawing = () => ({ bytes: 1_500, elements: 20 });

describe("the weight of data", () => {
  it("is that of all its texts, an element for each and for each sign of Markdown", () => {
    expect(textWeight("Tŷ")).toEqual({ bytes: 3, elements: 1 });
    const data = [{ a: "one", b: ["[two](x)", 3, "- a\n- **b**"] }, null];
    expect(textWeight(data)).toEqual({ bytes: 3 + 8 + 11, elements: 3 + 4 });
  });

  it("is of an entry also that of its drawing and of what is around it", () => {
    const bare = entryWeight("links", { label: "Help" }, drawing);
    expect(bare.bytes).toBe(4);
    expect(bare.elements).toBeGreaterThan(1);
    const drawn = entryWeight("links", { label: "Help", picture: "1F91D" }, drawing);
    expect(drawn.bytes).toBe(4 + 5 + 1_500);
    expect(drawn.elements).toBe(bare.elements + 1 + 20);
  });
});

describe("the volumes of a publication", () => {
  const countOf = (content: Content) => listPages(content, drawing).volumes.length;
  const few = generatePublication(20);
  const words = "Families were asked what they need, and what they said has shaped this plan. ";

  it("are more where entries are long, however few they are", () => {
    const long = few.priorities.map((entry) => ({ ...entry, meaning: [words.repeat(150)] }));
    expect(few.priorities.length).toBeLessThan(12);
    expect(countOf({ ...few, priorities: long })).toBe(2);
  });

  it("are one where entries are short, however many they are", () => {
    const [link] = few.links;
    if (!link) throw new Error("There is no link.");
    const links = Array.from({ length: 300 }, (_, index) => ({ ...link, id: `link-${index + 1}` }));
    const short = links.map((entry) => ({ ...entry, description: "Help." }));
    expect(countOf({ ...few, links: short })).toBe(1);
  });

  it("let an entry that is too long for one stand alone", () => {
    const [first, second, ...others] = few.priorities;
    if (!first || !second) throw new Error("There are no two priorities.");
    const giant = { ...second, meaning: [words.repeat(2_000)] };
    const { volumes } = listPages({ ...few, priorities: [first, giant, ...others] }, drawing);
    expect(volumes.map(({ priorities }) => ids(priorities))).toEqual([
      [first.id],
      [giant.id],
      ids(others),
    ]);
  });

  it("hold what there is only once behind the last entries, or alone where it is long", () => {
    const sections = [
      { title: "How it was made", paragraphs: [words.repeat(1_100)], source: "report" },
    ];
    const publication = { ...few.publication, sections };
    const { volumes } = listPages({ ...few, publication }, drawing);
    expect(volumes.map(({ last, glossary }) => [last, glossary.length > 0])).toEqual([
      [false, true],
      [true, false],
    ]);
  });
});

describe("the pages of a publication", () => {
  it("hold each entry once, and each entry once in the volumes", () => {
    const content = generatePublication(700);
    const { priorities, quotes, links, glossary, volumes } = listPages(content, drawing);
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
    expect(volumes.length).toBeGreaterThan(1);
    expect(volumes.map(({ last }) => last)).toEqual(
      volumes.map((_, index) => index === volumes.length - 1),
    );
  });

  it("know the volume of each entry and of each section’s start", () => {
    const content = generatePublication(700);
    const pages = listPages(content, drawing);
    const numbers = volumeOf(pages.volumes, content);
    pages.volumes.forEach(({ priorities, quotes, links }, index) => {
      for (const { id } of [...priorities, ...quotes, ...links])
        expect([id, numbers.get(id)]).toEqual([id, index + 1]);
    });
    expect(numbers.get("priorities")).toBe(1);
    expect(numbers.get("sources")).toBe(pages.volumes.length);
  });

  it("are as they always were below the sizes", () => {
    const content = generatePublication(listSizes.quotes.entries);
    const pages = listPages(content, drawing);
    const { withPage, actions, reports, measures, ...lists } = pages;
    expect([actions, reports, measures]).toEqual([[], [], []]);
    expect(Object.values(lists).map((list) => list.length)).toEqual([1, 1, 1, 1, 1]);
    expect([...withPage.keys()]).toEqual(ids(content.priorities));
  });
});
