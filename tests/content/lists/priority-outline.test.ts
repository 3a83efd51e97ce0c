import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryHues } from "../../../src/content/lists/entry-hues.ts";
import { ownPages } from "../../../src/content/lists/own-pages.ts";
import { priorityOutline } from "../../../src/content/lists/priority-outline.ts";
import { splitOutline } from "../../../src/content/lists/split-outline.ts";
import { hues, type Priority } from "../../../src/content/priorities.ts";
import { groupedContent } from "../../grouped-content.ts";
import { brackenford } from "../../site/brackenford.ts";

const group = (id: string, within?: string) => ({ id, title: id, ...(within ? { within } : {}) });

/** Priorities 1, 2, 3 and so on, each with the group that it is in. */
const inGroups = (...groups: (string | undefined)[]): Priority[] =>
  groups.map((group, index) => ({
    id: `p${index + 1}`,
    number: index + 1,
    title: `Title ${index + 1}`,
    source: "s",
    ...(group ? { group } : {}),
  }));

const order = (groups: ReturnType<typeof group>[], priorities: Priority[]): string =>
  priorityOutline({ groups, priorities })
    .map(({ id, within }) => "-".repeat(within.length) + id)
    .join(" ");

describe("the order of reading", () => {
  it("is that of numbers where there are no groups", () => {
    expect(order([], inGroups(undefined, undefined, undefined))).toBe("p1 p2 p3");
  });

  it("has the head of each group before what is in it, two deep", () => {
    const groups = [group("a"), group("b"), group("b1", "b"), group("b2", "b")];
    expect(order(groups, inGroups("a", "b1", "b1", "b2"))).toBe("a -p1 b -b1 --p2 --p3 -b2 --p4");
  });

  it("keeps a group together whose numbers are not in a row", () => {
    expect(order([group("a"), group("b")], inGroups("a", "b", "a"))).toBe("a -p1 -p3 b -p2");
  });

  it("has what stands beside groups before or behind them, as its number says", () => {
    const groups = [group("a"), group("b")];
    expect(order(groups, inGroups(undefined, "a", "b", undefined))).toBe("p1 a -p2 b -p3 p4");
    expect(order([group("a"), group("a1", "a")], inGroups("a", "a1", "a"))).toBe(
      "a -p1 -a1 --p2 -p3",
    );
  });

  it("has a group that holds words alone", () => {
    expect(order([group("a"), group("words")], inGroups("a"))).toBe("a -p1 words");
  });
});

describe("an outline over several pages", () => {
  const shape = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 8 });

  it("has every part on exactly one page, in its order, and no page above its size or parting a head from what follows", () => {
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 7 }), (counts, size) => {
        const groups = counts.flatMap((_, at) => [group(`g${at}`), group(`g${at}x`, `g${at}`)]);
        const priorities = inGroups(
          ...counts.flatMap((count, at) =>
            Array.from({ length: count }, (_, index) => (index < 2 ? `g${at}` : `g${at}x`)),
          ),
        );
        const outline = priorityOutline({ groups, priorities });
        const pages = splitOutline(outline, size);
        expect(pages.flat()).toEqual(outline);
        for (const [index, page] of pages.entries()) {
          expect(page.filter(({ priority }) => priority).length).toBeLessThanOrEqual(size);
          const around = pages[index + 1]?.[0]?.within ?? [];
          expect(around).not.toContain(page.at(-1)?.group ?? "no head");
        }
      }),
    );
  });

  it("breaks between groups where that leaves a page half full, else inside", () => {
    const groups = [group("a"), group("b"), group("c")];
    const of = (...counts: number[]) =>
      inGroups(
        ...counts.flatMap((count, at) => Array.from({ length: count }, () => "abc".charAt(at))),
      );
    const sizes = (...counts: number[]) =>
      splitOutline(priorityOutline({ groups, priorities: of(...counts) }), 10).map(
        (page) => page.filter(({ priority }) => priority).length,
      );
    expect(sizes(4, 4, 4)).toEqual([8, 4]);
    expect(sizes(5, 5, 5)).toEqual([10, 5]);
    expect(sizes(2, 14, 1)).toEqual([10, 7]);
  });

  it("is one empty page where there is nothing", () => {
    expect(splitOutline([], 5)).toEqual([[]]);
  });
});

describe("the hue of a priority", () => {
  it("is its own, else the next in turn by its number", () => {
    const [first, second, ...others] = inGroups(...Array.from({ length: 8 }, () => undefined));
    if (!first || !second) throw new Error("There are too few.");
    const found = entryHues({
      groups: [],
      priorities: [first, { ...second, hue: "red" }, ...others],
    });
    const inTurn = [0, 1, 2, 3, 4, 5, 0, 1].map((at) => hues[at]);
    expect([...found.values()]).toEqual(inTurn.with(1, "red"));
  });

  it("is that of the outermost group around it: the first named in that, else the next in turn", () => {
    const groups = [group("a"), group("b"), group("b1", "b"), group("c")];
    const [p1, p2, p3, p4] = inGroups("a", "b1", "b", "c");
    if (!p1 || !p2 || !p3 || !p4) throw new Error("There are too few.");
    const found = entryHues({ groups, priorities: [p1, p2, { ...p3, hue: "green" }, p4] });
    expect(Object.fromEntries(found)).toEqual({
      a: hues[0],
      p1: hues[0],
      b: "green",
      b1: "green",
      p2: "green",
      p3: "green",
      c: hues[2],
      p4: hues[2],
    });
  });
});

describe("a priority of which there is nothing more to say than on its card", () => {
  const { priorities } = groupedContent({ pillars: 2, objectives: 3 });
  const bare = inGroups(undefined);
  const content = { ...brackenford, quotes: [], easyRead: { checkedBy: [], parts: [] } };

  it("has no page of its own", () => {
    expect(ownPages({ ...content, priorities: bare })).toEqual(new Set());
    const shown = bare.map((entry) => ({ ...entry, hue: "red" as const, picture: "1F680" }));
    expect(ownPages({ ...content, priorities: shown })).toEqual(new Set());
  });

  it.each([
    { statement: "We will." },
    { meaning: ["They will."] },
    { note: { text: "So it is.", sources: ["announcement"] } },
  ])("has one as soon as it says more: %o", (more) => {
    const priorities = bare.map((entry) => ({ ...entry, ...more }));
    expect(ownPages({ ...content, priorities })).toEqual(new Set(["p1"]));
  });

  it("has one as soon as another entry names it", () => {
    const quotes = brackenford.quotes
      .slice(0, 1)
      .map((quote) => ({ ...quote, priorities: ["p1"] }));
    expect(ownPages({ ...content, priorities: bare, quotes })).toEqual(new Set(["p1"]));
  });

  it("is rare: all that say something have theirs", () => {
    expect(ownPages({ ...content, priorities }).size).toBe(priorities.length);
  });
});
