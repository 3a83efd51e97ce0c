import fc from "fast-check";
import { expect, it } from "vitest";
import { compareBlocks } from "../../src/changes/compare-blocks.ts";

it("finds nothing between two texts that are the same", () => {
  expect(compareBlocks(["One.", "Two."], ["One.", "Two."])).toEqual([]);
});

it("tells which words of a block changed", () => {
  expect(compareBlocks(["We will listen to you."], ["We will listen to all of you."])).toEqual([
    {
      kind: "changed",
      words: [
        { kind: "same", text: "We will listen to " },
        { kind: "new", text: "all of " },
        { kind: "same", text: "you." },
      ],
    },
  ]);
});

it("tells a block that came and one that went", () => {
  expect(compareBlocks(["Title", "Old words here."], ["Title"])).toEqual([
    { kind: "gone", text: "Old words here." },
  ]);
  expect(compareBlocks(["Title"], ["Title", "New words here."])).toEqual([
    { kind: "new", text: "New words here." },
  ]);
});

it("tells a block that only moved as moved", () => {
  expect(
    compareBlocks(
      ["One thing.", "Two things.", "Three things."],
      ["Three things.", "One thing.", "Two things."],
    ),
  ).toEqual([{ kind: "moved", text: "Three things." }]);
});

it("tells blocks that have little in common as one gone and one new", () => {
  expect(compareBlocks(["Cats sleep all day."], ["Buses leave at noon."])).toEqual([
    { kind: "gone", text: "Cats sleep all day." },
    { kind: "new", text: "Buses leave at noon." },
  ]);
});

it("tells neighbouring words that changed as one run", () => {
  expect(
    compareBlocks(["Support and advice on SEND here."], ["Support and services for SEND here."]),
  ).toEqual([
    {
      kind: "changed",
      words: [
        { kind: "same", text: "Support and " },
        { kind: "gone", text: "advice on" },
        { kind: "new", text: "services for" },
        { kind: "same", text: " SEND here." },
      ],
    },
  ]);
});

it("keeps every word of both versions", () => {
  const text = fc
    .array(fc.constantFrom("we", "will", "listen", "to", "you", "and", "all."), {
      minLength: 1,
      maxLength: 12,
    })
    .map((list) => list.join(" "));
  fc.assert(
    fc.property(text, text, (before, after) => {
      for (const change of compareBlocks([before], [after])) {
        if (change.kind !== "changed") continue;
        const without = (kind: string) =>
          change.words
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join("");
        expect([without("new"), without("gone")]).toEqual([before, after]);
      }
    }),
  );
});
