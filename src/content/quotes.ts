import { z } from "zod";
import { atLeastOne, id, isoDate, line, paragraph, reference } from "./fields.ts";

const person = z.strictObject({
  kind: z.literal("person"),
  name: line("The person’s name, with the title that the source gives.", "Councillor Ann Example"),
  role: line("The person’s role, as the source gives it.", "cabinet member for education"),
  roleAsOf: isoDate("The day on which the source gave that role."),
  organisation: reference("the organisation that the person speaks for"),
});

const together = z.strictObject({
  kind: z.literal("organisations"),
  organisations: atLeastOne(reference("an organisation that speaks")),
});

const quoteSchema = z
  .strictObject({
    id: id(),
    speaker: z.discriminatedUnion("kind", [person, together]),
    paragraphs: atLeastOne(
      paragraph("A paragraph, word for word, without quotation marks around it.", "We listened."),
    ),
    date: isoDate("The day on which it was said or published."),
    source: reference("the source of these words"),
    checkedOn: isoDate("The day on which a person last compared these words with the source."),
    priorities: z.array(reference("a priority on whose page these words are shown")),
  })
  .meta({ title: "Quote" });

export const quotesSchema = z.array(quoteSchema);

/** What somebody said, word for word. */
export type Quote = z.output<typeof quoteSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineQuotes = (quotes: Quote[]): Quote[] => quotes;
