import { describe, expect, it } from "vitest";
import { alignItems } from "../../../src/edit/patch/align-items.ts";

/** Where each item comes from: `2`, or `2!` where it has moved, or `new`. */
const told = (before: readonly unknown[], after: readonly unknown[]): string =>
  alignItems(before, after)
    .map(({ from, isKept }) => (from === undefined ? "new" : `${from}${isKept ? "" : "!"}`))
    .join(" ");

const entry = (id: string, title = `The title of ${id}`) => ({ id, title });
const part = (title: string, text: string) => ({ title, text, source: "news" });

describe("the items of a list", () => {
  it.each([
    ["stay", ["a", "b"].map((id) => entry(id)), "0 1"],
    ["change", [entry("a", "A"), entry("b", "B")], "0 1"],
    ["change and move", [entry("b", "B"), entry("a", "A")], "1! 0"],
    ["come and go", [entry("c", "Else"), entry("b")], "new 1"],
    ["get another id", [entry("a"), { ...entry("b"), id: "z" }], "0 1"],
  ])("with ids %s", (_, after, origins) => {
    expect(told([entry("a"), entry("b")], after)).toBe(origins);
  });

  it.each([
    ["one more", ["One.", "New.", "Two.", "Three."], "0 new 1 2"],
    ["one less", ["One.", "Three."], "0 2"],
    ["one at another place", ["Two.", "Three.", "One."], "1 2 0!"],
    ["another text in the same place", ["One.", "Else", "Three."], "0 1 2"],
    ["a number in the same place", ["One.", 2, "Three."], "0 1 2"],
    ["a list in the same place", ["One.", ["Two."], "Three."], "0 new 2"],
    ["one less and one changed", ["Two and a half.", "Three."], "1 2"],
    ["none", [], ""],
  ])("that are texts: %s", (_, after, origins) => {
    expect(told(["One.", "Two.", "Three."], after)).toBe(origins);
  });

  it("that are groups are known by what is the same in them", () => {
    const before = [part("Who", "Families."), part("When", "In May."), part("Why", "It was time.")];
    const after = [part("Why", "It was time."), part("New", "Else"), part("Who", "All families.")];
    expect(told(before, after)).toBe("2! new 0");
  });

  it("that are the same are taken one after another", () => {
    expect(told(["a", "a", "b"], ["b", "a", "a", "a"])).toBe("2! 0 1 new");
    expect(told([entry("a"), entry("a")], [entry("a"), entry("b", "B"), entry("a")])).toBe(
      "0 new 1",
    );
  });

  it("that are too many to compare are known by their place", () => {
    const texts = (words: string) => Array.from({ length: 600 }, (_, at) => `${at} ${words}`);
    const origins = alignItems(texts("before"), texts("after"));
    expect(origins).toEqual(texts("").map((_, from) => ({ from, isKept: true })));
  });
});
