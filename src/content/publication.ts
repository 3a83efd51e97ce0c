import { z } from "zod";
import {
  atLeastOne,
  isoDate,
  line,
  markdown,
  oneOf,
  paragraph,
  reference,
  webAddress,
} from "./fields.ts";

const status = z.discriminatedUnion("state", [
  z.strictObject({ state: z.literal("current") }),
  z.strictObject({
    state: z.literal("superseded"),
    by: z.strictObject({
      label: line("The name of what replaces this strategy.", "SEND strategy 2029 to 2033"),
      url: webAddress("Where the newer strategy can be read."),
    }),
  }),
  z.strictObject({
    state: z.literal("withdrawn"),
    reason: paragraph("Why it was withdrawn, in a sentence.", "The council withdrew it."),
  }),
]);

export const publicationSchema = z
  .strictObject({
    kind: oneOf(
      "“official” if the strategy’s owner publishes this site, “copy” if anyone else does.",
      ["official", "copy"],
    ),
    publisher: reference("the organisation that publishes this site, if it is official").optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)
      .refine((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length === 1)
      .meta({ description: "The language of this site.", examples: ["en-GB"] }),
    direction: oneOf("The direction of writing: “ltr” is left to right.", ["ltr", "rtl"]),
    place: line("The place that the strategy is for.", "Anytown"),
    title: line(
      "The site’s name, with every abbreviation written out.",
      "Anytown’s strategy for special educational needs and disabilities (SEND)",
    ),
    shortTitle: line("The site’s name in few words.", "Anytown SEND strategy", 60),
    headline: line("What the strategy is for, as the home page’s heading.", "A plan for children"),
    description: line(
      "What this site is, for search engines.",
      "The strategy, in plain words.",
      200,
    ),
    strategyName: line("The name that the strategy itself bears.", "SEND Strategy 2024 - 2028"),
    strategyNameSource: reference("the source of that name"),
    years: line("The years that it covers, in words.", "2024 to 2028", 40).optional(),
    owners: atLeastOne(reference("an organisation whose strategy this is")),
    original: reference("the link to the original document"),
    source: reference("the source that the content comes from"),
    published: isoDate("The day on which the strategy was made public."),
    updated: isoDate("The day on which this site’s words last changed."),
    reviewed: isoDate("The day on which a person last read all of it."),
    nextReview: isoDate("The day by which a person should read all of it again."),
    status,
    summary: atLeastOne(markdown("What this is, in plain words: a paragraph.", "This is a plan …")),
    vision: z.strictObject({
      lead: line("The words before the vision.", "Children and young people should have"),
      parts: atLeastOne(line("A part of the vision, word for word.", "the right support")),
      source: reference("the source of the vision"),
    }),
    sections: z.array(
      z.strictObject({
        title: line("A heading.", "How it was made"),
        paragraphs: atLeastOne(markdown("A paragraph.", "Families were asked.")),
        source: reference("the source of what is said here"),
      }),
    ),
    contact: z
      .strictObject({
        label: line("What the link to the contact page says.", "Report a problem with this site"),
        url: webAddress("Where readers can report a problem."),
      })
      .optional(),
    securityContact: webAddress(
      "Where a weakness of this site can be reported, for its security.txt.",
    ).optional(),
    repository: webAddress(
      "Where the files of this site are kept, for suggesting changes.",
    ).optional(),
    accessibility: z.strictObject({
      statementDate: isoDate("The day on which the accessibility statement was last checked."),
      knownProblems: z.array(
        markdown("A problem that is known, and whom it affects.", "None yet."),
      ),
    }),
  })
  .meta({ title: "Publication" });

/** Whose strategy it is, and all that is said of it as a whole. */
export type Publication = z.output<typeof publicationSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const definePublication = (publication: Publication): Publication => publication;
