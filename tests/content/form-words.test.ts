import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  fileName,
  id,
  line,
  list,
  markdown,
  oneOf,
  reference,
  wordOfGroup,
} from "../../src/content/fields.ts";
import { kinds } from "../../src/content/kinds.ts";
import { pictureName } from "../../src/content/values/picture-name.ts";
import { formWordProblems, type KindWords } from "./form-word-problems.ts";

describe.each(kinds)("what forms say of $name", (kind) => {
  it("is there for every field, list and choice, and in no words of data files", () => {
    expect(formWordProblems(kind)).toEqual([]);
  });
});

it("tells the kinds apart", () => {
  expect(new Set(kinds.map(({ title }) => title)).size).toBe(kinds.length);
});

const heading = line("What stands above it", "A few words.", "News");
const shape = { id: id("links"), title: heading };

/** A kind with as little as there may be, and a field more. */
const kindWith = (more: z.core.$ZodShape, words: Partial<KindWords> = {}): KindWords => ({
  name: "links",
  schema: z.array(z.strictObject({ ...shape, ...more })),
  entry: "a link",
  title: "Links",
  purpose: "Readers see them.",
  calledBy: ["title"],
  ...words,
});

const told = (more: z.core.$ZodShape, words?: Partial<KindWords>): string[] =>
  formWordProblems(kindWith(more, words));

const text = (label: string) => line(label, "What is said.", "This");
const said = (hint: string) => text("What it says").meta({ hint });

it("is silent on fields that have their words", () => {
  const speaks = wordOfGroup("Who speaks", { one: "Somebody", many: "Several people" });
  expect(
    told({
      who: z
        .discriminatedUnion("kind", [
          z.strictObject({ kind: speaks("one"), name: text("Name of the person") }),
          z.strictObject({ kind: speaks("many") }),
        ])
        .meta({ label: "Who said it" }),
      words: list("The words", markdown("Paragraph", "Some words.", "We …")).optional(),
      page: reference("links", "See also", "a link that goes with it").optional(),
      drawing: pictureName("Drawing beside it", "A drawing."),
      size: oneOf("How large it is", "Its size.", { large: "Large", small: "Small" }),
      steps: list(
        "Steps to take",
        z.strictObject({ title: text("What to do") }).meta({ label: "Step" }),
      ),
      meant: said("Whom it means by “they”, in a document for identical profiles."),
    }),
  ).toEqual([]);
});

describe("a field without words for a form", () => {
  it("is told at any depth", () => {
    expect(
      told({
        more: z.strictObject({ deep: z.string() }).optional(),
        steps: list("Steps to take", z.strictObject({ on: z.string() })),
      }),
    ).toEqual([
      "links.more: It has no label.",
      "links.steps: Nothing says what one item of the list is called.",
      "links.steps[]: It has no label.",
      "links.more.deep: It has no label.",
      "links.steps.on: It has no label.",
    ]);
  });

  it("is told of the word that tells groups apart", () => {
    const who = z
      .discriminatedUnion("kind", [z.strictObject({ kind: z.literal("one") })])
      .meta({ label: "Who said it" });
    expect(told({ who })).toEqual([
      "links.who(one).kind: It has no label.",
      "links.who(one).kind: Nothing says what a form calls the choice “one”.",
    ]);
  });

  it.each([
    ["url", "Url"],
    ["helpsWith", "Helps with"],
    ["title2", "title2"],
  ])("is told where its label is its name: %s, %s", (name, label) => {
    const problem = `links.${name}: Its label “${label}” is its name in the data.`;
    expect(told({ [name]: text(label) })).toEqual([problem]);
    expect(told({ [name]: text(`${label} of it`) })).toEqual([]);
  });

  it("is told where another beside it has the same label, and not where another elsewhere has it", () => {
    const same = text("What stands above it");
    expect(told({ second: same })).toEqual([
      "links: Two of its labels are “What stands above it”.",
    ]);
    expect(told({ more: z.strictObject({ same }).meta({ label: "More of it" }) })).toEqual([]);
  });

  it("is told where its hint only says the label again", () => {
    expect(told({ what: text("Words").meta({ hint: "The words." }) })).toEqual([
      "links.what: Its hint only says the label again.",
    ]);
  });
});

describe("choices", () => {
  it("are told where a form has no words for one, or the same for two", () => {
    expect(
      told({
        size: z
          .enum(["large", "small"])
          .meta({ label: "How large it is", choices: { large: "Large" } }),
        hue: oneOf("Colour of it", "Its colour.", { red: "Warm", amber: "Warm" }),
      }),
    ).toEqual([
      "links.size: Nothing says what a form calls the choice “small”.",
      "links.hue: Two of its choices are “Warm”.",
    ]);
  });
});

describe("words of data files", () => {
  it.each([
    ["The id of the source.", "ids"],
    ["All IDs.", "ids"],
    ["The name of a file.", "files"],
    ["Put it into quotation marks.", "quotation marks"],
    ["Write it in brackets.", "brackets"],
    ["Put a comma behind it.", "commas"],
    ["Needs asOf as well.", "a name in the data"],
    ["A month, such as 2026-09.", "a day as data write it"],
    ["It stands in _data.", "a file of data"],
    ["It stands in links.ts there.", "a file of data"],
    ["Look it up on OpenMoji.org.", "a site that the gallery stands in for"],
    ["Markdown may be used.", "Markdown"],
    ["Needs “title”.", "a word of the data"],
  ])("are told in a hint: %s", (hint, what) => {
    expect(told({ what: said(hint) })).toEqual([`links.what: “${hint}” speaks of ${what}.`]);
  });

  it("are told in a description that has no hint in its place", () => {
    const about = "The name of a file of your own.";
    const own = fileName("Document of your own", about);
    expect(told({ own })).toEqual([`links.own: “${about}” speaks of files.`]);
    expect(told({ own: own.meta({ hint: "A document for readers." }) })).toEqual([]);
  });

  it("are told in a label, a choice and the name of an item", () => {
    expect(
      told({
        first: text("Id of the source"),
        second: oneOf("Which one", "One of two.", { a: "A file", b: "None" }),
        third: list("Several of them", text("File")),
      }),
    ).toEqual([
      "links.first: “Id of the source” speaks of ids.",
      "links.second: “A file” speaks of files.",
      "links.third: “file” speaks of files.",
      "links.third[]: “File” speaks of files.",
    ]);
  });

  it("are told in what is said of a kind", () => {
    expect(told({}, { title: "Files", purpose: "It is in _data.", entry: "an id" })).toEqual([
      "links: “Files” speaks of files.",
      "links: “It is in _data.” speaks of a file of data.",
      "links: “an id” speaks of ids.",
    ]);
  });
});

describe("a kind", () => {
  it("is told where it has no title, no purpose or nothing by which entries go", () => {
    expect(told({}, { title: "", purpose: "", calledBy: [] })).toEqual([
      "links: It has no title.",
      "links: Nothing says where readers see it.",
      "links: Nothing says by what its entries go.",
    ]);
  });

  it("is told where entries go by what isn’t there, has no words or may be left out", () => {
    const more = {
      note: text("What else there is").optional(),
      many: z.number().meta({ label: "How many" }),
    };
    expect(told(more, { calledBy: ["name", "many", "title"] })).toEqual([
      "links: Its entries go by “name”, which is no field with words.",
      "links: Its entries go by “many”, which is no field with words.",
    ]);
    expect(told(more, { calledBy: ["note"] })).toEqual([
      "links: Its entries go by what each of them may be without.",
    ]);
    expect(told(more, { calledBy: ["note", "title"] })).toEqual([]);
  });
});

describe("the parts of a kind that is one object", () => {
  const schema = z.strictObject({
    ...shape,
    note: text("What else there is"),
    steps: list("Steps to take", z.strictObject(shape).meta({ label: "Step" })),
  });
  const part = (path: string, ...fields: string[]) => ({ path, title: `Part ${path}`, fields });
  const toldOf = (...parts: ReturnType<typeof part>[]) =>
    told({}, { schema, entries: "steps", parts });

  it("are right where each field stands in one, but for the entries", () => {
    expect(toldOf(part("A", "id", "title"), part("B", "note"))).toEqual([]);
  });

  it("are told where a field stands in none or in two, or isn’t there", () => {
    expect(toldOf(part("A", "id"), part("B", "note", "id", "other"))).toEqual([
      "links: No part asks for “title”.",
      "links: There is no field “other”.",
      "links: More than one part asks for “id”.",
    ]);
    expect(toldOf(part("A", "id", "title", "note", "steps"))).toEqual([
      "links: More than one part asks for “steps”.",
    ]);
  });

  it("are told where one is called as a field in it is, which a form would say twice", () => {
    const note = { ...part("B", "note"), title: "What else there is" };
    expect(toldOf(part("A", "id", "title"), note)).toEqual([
      "links: A part and a field in it are both called “What else there is”.",
    ]);
  });

  it("are told where two have one address, or one has what could be an entry’s", () => {
    expect(toldOf(part("A", "id", "title"), part("A", "note"))).toEqual([
      "links: Two of its parts have the address “A”.",
    ]);
    expect(toldOf(part("whole-page", "id", "title", "note"))).toEqual([
      "links: The address “whole-page” of a part could be that of an entry.",
    ]);
  });

  it("are told in words of data files", () => {
    const parts = [{ ...part("A", "id", "title", "note"), title: "All ids" }];
    expect(told({}, { schema, entries: "steps", parts })).toEqual([
      "links: “All ids” speaks of ids.",
    ]);
  });
});
