import { z } from "zod";
import {
  atLeastOne,
  id,
  line,
  list,
  oneOf,
  paragraph,
  pastDay,
  reference,
  wordOfGroup,
} from "./fields.ts";

const kindOfSpeaker = wordOfGroup("Who speaks", {
  person: "A person",
  organisations: "One or more organisations together",
  anonymous: "Somebody whose name isn’t given",
});

const person = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: kindOfSpeaker("person"),
  /** The person’s name, with the title that the source gives. */
  name: line(
    "Name of the person",
    "The person’s name, with the title that the source gives.",
    "Councillor Ann Example",
  ),
  /** The person’s role, as the source gives it. */
  role: line(
    "Role of the person",
    "The person’s role, as the source gives it.",
    "cabinet member for education",
  ),
  /** The day on which the source gave that role. */
  roleAsOf: pastDay("Day of that role", "The day on which the source gave that role."),
  /** The id of the organisation that the person speaks for. */
  organisation: reference(
    "organisations",
    "Organisation of the person",
    "the organisation that the person speaks for",
  ),
});

const together = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: kindOfSpeaker("organisations"),
  /** The id of an organisation that speaks. */
  organisations: atLeastOne(
    "Organisations that speak",
    reference("organisations", "Organisation", "an organisation that speaks"),
  ),
});

const anonymous = z.strictObject({
  /** Who speaks: “person”, “organisations” or “anonymous”. */
  kind: kindOfSpeaker("anonymous"),
  /** Who it was, as far as readers may know. */
  description: line("Who it was", "Who it was, as far as readers may know.", "a young person"),
});

const quoteSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("quotes"),
    /** Who said it: a person, one or more organisations together, or somebody whose name isn’t given. */
    speaker: z
      .discriminatedUnion("kind", [person, together, anonymous])
      .meta({ label: "Who said it" }),
    /** What these words say, in one plain sentence of ours. */
    inShort: line(
      "In one plain sentence",
      "What these words say, in one plain sentence of ours.",
      "Families had a part in it.",
    ).optional(),
    /** A paragraph, word for word, without quotation marks around it. */
    paragraphs: atLeastOne(
      "The words, paragraph by paragraph",
      paragraph(
        "Paragraph",
        "A paragraph, word for word, without quotation marks around it.",
        "We listened.",
      )
        .meta({ hint: "Word for word. The site shows by itself that somebody said it." })
        .refine((text) => !isEnclosed(text), {
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
    date: pastDay("Day on which it was said", "The day on which it was said or published."),
    /** The id of the source of these words. */
    source: reference("sources", "Where this is from", "the source of these words"),
    /** The day on which a person last compared these words with the source. */
    checkedOn: pastDay(
      "Day of the last comparison",
      "The day on which a person last compared these words with the source.",
    ),
    /** The id of a priority on whose page these words are shown. */
    priorities: list(
      "Priorities that show it",
      reference("priorities", "Priority", "a priority on whose page these words are shown"),
    ).meta({ hint: "Leave it empty if they belong on no priority’s page." }),
    /** What the words are about: “whole” for the strategy as a whole, “priorities” for those named here. */
    saidAbout: oneOf(
      "What the words are about",
      "What the words are about: “whole” for the strategy as a whole, “priorities” for those named here.",
      { whole: "The strategy as a whole", priorities: "The priorities that show it" },
    )
      .meta({ hint: "Answer this if the source says it." })
      .optional(),
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
