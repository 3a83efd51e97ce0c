import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { checkReferences } from "../../../src/content/across/check-references.ts";
import { checkRules } from "../../../src/content/across/check-rules.ts";
import type { RawContent } from "../../../src/content/content.ts";
import { distinct, id, line, reference } from "../../../src/content/fields.ts";
import type { Kind } from "../../../src/content/kinds.ts";
import { pictureName } from "../../../src/content/values/picture-name.ts";
import { pictureNames } from "../../../src/pictures/picture-names.ts";

const { kinds } = vi.hoisted(() => ({
  kinds: [] as Pick<Kind, "name" | "file" | "entry" | "schema">[],
}));
vi.mock(import("../../../src/content/kinds.ts"), () => ({ kinds }) as never);

const plan = z.discriminatedUnion("state", [
  z.strictObject({
    state: z.literal("old"),
    by: reference("updates", "Successor", "what came after it"),
  }),
  z.strictObject({
    state: z.literal("new"),
    of: z.array(reference("quotes", "Quote", "what asked for it")),
  }),
]);

/** Schemas with fields that no schema of the site has. Nothing else in the program knows of them. */
kinds.push(
  {
    name: "quotes",
    file: "quotes.ts",
    entry: "a quote",
    schema: z.array(z.strictObject({ id: id("quotes") })),
  },
  {
    name: "glossary",
    file: "glossary.ts",
    entry: "a glossary term",
    schema: z.array(
      z.strictObject({
        id: id("glossary"),
        saidIn: reference("quotes", "Quote", "a quote that says it").optional(),
        group: z
          .strictObject({ see: z.array(reference("glossary", "Other word", "another word")) })
          .optional(),
        plan: plan.optional(),
        drawing: pictureName("Drawing", "A drawing.").optional(),
      }),
    ),
  },
  {
    name: "updates",
    file: "updates.ts",
    entry: "an update",
    schema: z
      .array(
        z.strictObject({
          id: id("updates"),
          notes: z
            .array(z.strictObject({ name: distinct(line("Name", "A name.", "A note")) }))
            .optional(),
        }),
      )
      .min(1),
  },
);

const told = (content: RawContent): string[] =>
  [...checkReferences(content), ...checkRules(content, pictureNames)].map(
    ({ kind, path, message }) => `${kind}.${path.join(".")}: ${message}`,
  );

const quotes = [{ id: "ann" }];
const glossary = (...fields: object[]) => fields.map((more, at) => ({ id: `word-${at}`, ...more }));
const word = (more: object, content: RawContent = {}): string[] =>
  told({ quotes, updates: [{ id: "first" }], glossary: glossary(more), ...content });

describe("a new field that refers to an entry", () => {
  it.each([
    ["of another file", { saidIn: "zoe" }, "saidIn: There is no quote with the id “zoe”."],
    [
      "in a list in a group",
      { group: { see: ["word-0", "zoe"] } },
      "group.see.1: There is no glossary term with the id “zoe”.",
    ],
    [
      "in one of several groups",
      { plan: { state: "old", by: "zoe" } },
      "plan.by: There is no update with the id “zoe”.",
    ],
    [
      "in a group of which nobody knows which it is",
      { plan: { state: "odd", of: ["zoe"] } },
      "plan.of.0: There is no quote with the id “zoe”.",
    ],
  ])("is checked by its line in the schema alone: %s", (_, more, message) => {
    expect(word(more)).toEqual([`glossary.0.${message}`]);
  });

  it("is silent where all is as it should be", () => {
    const plan = { state: "new", of: ["ann"] };
    expect(word({ saidIn: "ann", group: { see: ["word-0"] }, plan })).toEqual([]);
    expect(word({ plan: { state: "old", by: "first" }, drawing: "1F91D" })).toEqual([]);
  });

  it("is checked where a file may be without entries, and is", () => {
    expect(word({ saidIn: "ann" }, { quotes: [] })).toEqual([
      "glossary.0.saidIn: There is no quote with the id “ann”.",
    ]);
  });

  it.each([
    ["the file can’t be read", undefined],
    ["the file is no list", { id: "ann" }],
    ["an entry has no id", [{}, { id: "zoe" }]],
    ["an entry is no group of fields", ["ann"]],
    ["an id is no text", [{ id: 7 }]],
  ])("is passed over where what it refers to is told elsewhere: %s", (_, quotes) => {
    expect(word({ saidIn: "ann" }, { quotes })).toEqual([]);
  });

  it("is passed over where a file must have an entry and has none, which is told elsewhere", () => {
    expect(word({ plan: { state: "old", by: "first" } }, { updates: [] })).toEqual([]);
  });

  it.each([[null], ["text"], [7], [[]], [{ see: {} }], [{ see: [null, 7, {}] }]])(
    "is passed over where the data have another shape: %j",
    (group) => {
      expect(word({ group })).toEqual([]);
    },
  );
});

it("checks ids of a new kind, and a new field’s picture, by their lines in the schema alone", () => {
  expect(told({ quotes, updates: [{ id: "ann" }] })).toEqual([
    "updates.0.id: The id “ann” is used twice; the first is in _data/quotes.ts.",
  ]);
  expect(word({ drawing: "1F91D-0000" })).toEqual([
    "glossary.0.drawing: There is no picture with the name “1F91D-0000”.",
  ]);
});

it("checks by its line in the schema alone that a new field tells entries apart", () => {
  const notes = (...names: string[]) => names.map((name) => ({ name }));
  const updates = (second: string) => [
    { id: "first", notes: notes("One", "Two") },
    { id: "second", notes: notes(second) },
  ];
  expect(told({ updates: updates("two") })).toEqual([
    "updates.1.notes.0.name: “two” stands in another entry already.",
  ]);
  expect(told({ updates: updates("Three") })).toEqual([]);
});

it("says so where a schema is of a sort into which nobody has told how to look", () => {
  const schema = z.strictObject({
    see: z.record(z.string(), reference("quotes", "Quote", "a quote")),
  });
  kinds.push({ name: "links", file: "links.ts", entry: "a link", schema });
  try {
    expect(() => told({})).toThrow("Nobody has told yet how to look into a record.");
  } finally {
    kinds.pop();
  }
});
