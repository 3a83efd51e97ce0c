import { z } from "zod";
import { atLeastOne, id, line, oneOf, paragraph, pastDay, reference } from "./fields.ts";

const person = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: z.literal("person"),
  /** The person’s name, with the title that the source gives. */
  name: line("The person’s name, with the title that the source gives.", "Councillor Ann Example"),
  /** The person’s role, as the source gives it. */
  role: line("The person’s role, as the source gives it.", "cabinet member for education"),
  /** The day on which the source gave that role. */
  roleAsOf: pastDay("The day on which the source gave that role."),
  /** The id of the organisation that the person speaks for. */
  organisation: reference("organisations", "the organisation that the person speaks for"),
});

const together = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: z.literal("organisations"),
  /** The id of an organisation that speaks. */
  organisations: atLeastOne(reference("organisations", "an organisation that speaks")),
});

const anonymous = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: z.literal("anonymous"),
  /** Who it was, as far as readers may know. */
  description: line("Who it was, as far as readers may know.", "a young person"),
});

const quoteSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("quotes"),
    /** Who said it: a person, one or more organisations together, or somebody whose name isn’t given. */
    speaker: z.discriminatedUnion("kind", [person, together, anonymous]),
    /** What these words say, in one plain sentence of ours. */
    inShort: line(
      "What these words say, in one plain sentence of ours.",
      "Families had a part in it.",
    ).optional(),
    /** A paragraph, word for word, without quotation marks around it. */
    paragraphs: atLeastOne(
      paragraph(
        "A paragraph, word for word, without quotation marks around it.",
        "We listened.",
      ).refine((text) => !isEnclosed(text), {
        error:
          "There is a quotation mark at the start of the paragraph, and the site adds one by itself.",
        params: {
          help: "Delete it, and the one at the end if there is one.",
          form: {
            message: "The paragraph begins with a speech mark, and the site adds one by itself.",
          },
        },
      }),
    ),
    /** The day on which it was said or published. */
    date: pastDay("The day on which it was said or published."),
    /** The id of the source of these words. */
    source: reference("sources", "the source of these words"),
    /** The day on which a person last compared these words with the source. */
    checkedOn: pastDay("The day on which a person last compared these words with the source."),
    /** The id of a priority on whose page these words are shown. */
    priorities: z.array(reference("priorities", "a priority on whose page these words are shown")),
    /** What the words are about: “whole” for the strategy as a whole, “priorities” for those named here. */
    saidAbout: oneOf(
      "What the words are about: “whole” for the strategy as a whole, “priorities” for those named here.",
      ["whole", "priorities"],
    ).optional(),
  })
  .meta({ title: "Quote" });

export const quotesSchema = z.array(quoteSchema);

/** Whether a text begins with a mark that is closed at its very end or never. */
function isEnclosed(text: string): boolean {
  const closer = { "“": "”", "‘": "’", "«": "»" }[text.charAt(0)];
  if (!closer) return false;
  const end = text.indexOf(closer, 1);
  return end < 0 || end === text.length - 1;
}

/** What somebody said, word for word. */
export type Quote = z.output<typeof quoteSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineQuotes = (quotes: Quote[]): Quote[] => quotes;
