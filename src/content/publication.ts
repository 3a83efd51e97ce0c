import { z } from "zod";
import {
  atLeastOne,
  branchName,
  isoDate,
  languageTag,
  line,
  markdown,
  oneOf,
  pastDay,
  publishingDay,
  reference,
  repositoryAddress,
  roughPublishingDay,
  sourceText,
  webAddress,
} from "./fields.ts";
import { outcomes } from "./outcomes.ts";
import { status } from "./status.ts";
import { pictureName } from "./values/picture-name.ts";

export const publicationSchema = z
  .strictObject({
    /** “official” if the strategy’s owner publishes this site, “copy” if anyone else does. */
    kind: oneOf(
      "“official” if the strategy’s owner publishes this site, “copy” if anyone else does.",
      ["official", "copy"],
    ),
    /** What a copy is made from: “news” is a news release about the strategy, “strategy” the document itself. */
    madeFrom: oneOf(
      "What a copy is made from: “news” is a news release about the strategy, “strategy” the document itself.",
      ["news", "strategy"],
    ).optional(),
    /** The id of the organisation that publishes this site, if it is official. */
    publisher: reference(
      "organisations",
      "the organisation that publishes this site, if it is official",
    ).optional(),
    /** Whose law on accessibility binds an official site: “other” if left out. The statement names the law and who sees to it. */
    jurisdiction: oneOf(
      "Whose law on accessibility binds an official site: “other” if left out. The statement names the law and who sees to it.",
      ["great-britain", "northern-ireland", "ireland", "european-union", "other"],
    ).optional(),
    /** Whom readers can turn to who aren’t happy with an answer about accessibility, besides those whom the law names. */
    enforcement: z
      .strictObject({
        /** The name of the body or of its procedure. */
        name: line("The name of the body or of its procedure.", "Ombudsman of Anyland"),
        /** The page that says how to turn to it. */
        url: webAddress(
          "The page that says how to turn to it.",
          "https://www.example.org/complaints",
        ),
      })
      .optional(),
    /** The language of this site. */
    language: languageTag("The language of this site."),
    /** The direction of writing: “ltr” is left to right. */
    direction: oneOf("The direction of writing: “ltr” is left to right.", ["ltr", "rtl"]),
    /** The place that the strategy is for. */
    place: line("The place that the strategy is for.", "Anytown"),
    /** The site’s name, with every abbreviation written out. */
    title: line(
      "The site’s name, with every abbreviation written out.",
      "Anytown’s strategy for special educational needs and disabilities (SEND)",
    ),
    /** The site’s name in few words. */
    shortTitle: line("The site’s name in few words.", "Anytown SEND strategy", 60),
    /** What the strategy is for, as the home page’s heading. */
    headline: line("What the strategy is for, as the home page’s heading.", "A plan for children"),
    /** What this site is, for search engines. */
    description: line(
      "What this site is, for search engines.",
      "The strategy, in plain words.",
      200,
    ),
    /** The name that the strategy itself bears. */
    strategyName: line("The name that the strategy itself bears.", "SEND Strategy 2024 - 2028"),
    /** The id of the source of that name. */
    strategyNameSource: reference("sources", "the source of that name"),
    /** What the strategy calls its priorities, such as pillars or promises. */
    priorityName: z
      .strictObject({
        /** The word for one of them, as it stands at the start of a line. */
        one: line("The word for one of them, as it stands at the start of a line.", "Pillar", 40),
        /** The word for several of them, as it stands at the start of a line. */
        many: line(
          "The word for several of them, as it stands at the start of a line.",
          "Pillars",
          40,
        ),
        /** “hidden” if the strategy doesn’t number them. */
        numbers: oneOf("“hidden” if the strategy doesn’t number them.", [
          "shown",
          "hidden",
        ]).optional(),
      })
      .optional(),
    /** The years that it covers, in words. */
    years: line("The years that it covers, in words.", "2024 to 2028", 40).optional(),
    /** The id of an organisation whose strategy this is. */
    owners: atLeastOne(reference("organisations", "an organisation whose strategy this is")),
    /** The id of the link to the original document. */
    original: reference("links", "the link to the original document").optional(),
    /** The id of the source that the content comes from. */
    source: reference("sources", "the source that the content comes from"),
    /** The day on which the strategy was made public, or the news release that this site is made from. Its month or its year will do. */
    published: roughPublishingDay(
      "The day on which the strategy was made public, or the news release that this site is made from.",
    ),
    /** The day on which this site’s words last changed. */
    updated: publishingDay("The day on which this site’s words last changed."),
    /** The day on which a person last read all of it. */
    reviewed: pastDay("The day on which a person last read all of it."),
    /** The day by which a person should read all of it again. */
    nextReview: isoDate("The day by which a person should read all of it again."),
    /** The day on which a person last looked for a report on progress. */
    progressChecked: pastDay(
      "The day on which a person last looked for a report on progress.",
    ).optional(),
    /** Whether the strategy is in force, a draft, for a time, or no longer in force. */
    status,
    /** What this is, in plain words: a paragraph. Markdown may be used. */
    summary: atLeastOne(markdown("What this is, in plain words: a paragraph.", "This is a plan …")),
    /** Up to five, side by side. A picture of people for the top of the home page. Look it up on openmoji.org. */
    people: z
      .array(pictureName("A picture of people for the top of the home page."))
      .min(1)
      .max(5)
      .optional(),
    /** The vision: one sentence that ends in several parts, or whole sentences word for word. */
    vision: z
      .strictObject({
        /** The words before the parts of the vision; without parts, the whole vision word for word. */
        lead: line(
          "The words before the parts of the vision; without parts, the whole vision word for word.",
          "Children and young people should have",
          600,
        ),
        /** A part of the vision, word for word. */
        parts: atLeastOne(
          line("A part of the vision, word for word.", "the right support", 300),
        ).optional(),
        /** The id of the source of the vision. */
        source: reference("sources", "the source of the vision"),
      })
      .optional(),
    /** What else there is to say about the strategy, part by part: who was heard, how it is run. */
    sections: z.array(
      z.strictObject({
        /** A heading. */
        title: line("A heading.", "How it was made"),
        /** Whose words these are: “ours” if left out, or “source” if word for word as in the source. */
        words: oneOf(
          "Whose words these are: “ours” if left out, or “source” if word for word as in the source.",
          ["ours", "source"],
        ).optional(),
        /** A paragraph, a list or a table. Markdown may be used. */
        paragraphs: atLeastOne(
          sourceText("A paragraph, a list or a table.", "Families were asked."),
        ),
        /** The id of the source of what is said here. */
        source: reference("sources", "the source of what is said here"),
      }),
    ),
    /** The principles of the strategy, in its own words. */
    principles: z
      .array(
        z.strictObject({
          /** The principle, or its name, word for word. */
          title: line("The principle, or its name, word for word.", "We listen first", 300),
          /** What the strategy says of it, word for word. Markdown may be used. */
          text: sourceText("What the strategy says of it, word for word.", "We ask …").optional(),
          /** The id of the source of this principle. */
          source: reference("sources", "the source of this principle"),
        }),
      )
      .optional(),
    /** What the strategy says that good looks like, for all of it. */
    outcomes: outcomes.optional(),
    /** Where readers can report a problem with this site. */
    contact: z
      .strictObject({
        /** What the link to the contact page says. */
        label: line("What the link to the contact page says.", "Report a problem with this site"),
        /** Where readers can report a problem. */
        url: webAddress(
          "Where readers can report a problem.",
          "https://www.example.gov.uk/contact",
        ),
      })
      .optional(),
    /** Where a weakness of this site can be reported, for its security.txt. */
    securityContact: webAddress(
      "Where a weakness of this site can be reported, for its security.txt.",
      "https://www.example.gov.uk/security",
    ).optional(),
    /** Where the files of this site are kept, for suggesting changes. */
    repository: repositoryAddress(
      "Where the files of this site are kept, for suggesting changes.",
    ).optional(),
    /** The branch of that repository that the site is built from, if it isn’t “main”. */
    branch: branchName(
      "The branch of that repository that the site is built from, if it isn’t “main”.",
    ).optional(),
    /** What the accessibility statement says besides the words that are always the same. */
    accessibility: z
      .strictObject({
        /** The day on which the accessibility statement was last checked. */
        statementDate: pastDay("The day on which the accessibility statement was last checked."),
        /** How far the site keeps to WCAG 2.2 at level AA, as a person judged it: “full”, “partial” or “none”. */
        compliance: oneOf(
          "How far the site keeps to WCAG 2.2 at level AA, as a person judged it: “full”, “partial” or “none”.",
          ["full", "partial", "none"],
        ).optional(),
        /** A problem that is known, and whom it affects. Markdown may be used. */
        knownProblems: z.array(
          markdown("A problem that is known, and whom it affects.", "None yet."),
        ),
      })
      .superRefine(({ compliance, knownProblems }, context) => {
        if (!compliance || compliance === "full" || knownProblems.length > 0) return;
        context.addIssue({
          code: "custom",
          path: ["compliance"],
          message: `“compliance” is ${compliance}, but no problem is listed that would be the reason.`,
          params: {
            help: "Write each problem, and whom it affects, into knownProblems.",
            form: {
              message: "This says that there are problems, but none is listed.",
              help: "Add each known problem, and whom it affects.",
            },
          },
        });
      }),
  })
  .meta({ title: "Publication" });

/** Whose strategy it is, and all that is said of it as a whole. */
export type Publication = z.output<typeof publicationSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const definePublication = (publication: Publication): Publication => publication;
