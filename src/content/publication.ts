import { z } from "zod";
import {
  atLeastOne,
  branchName,
  isoDate,
  languageTag,
  line,
  list,
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
      "Who publishes this site",
      "“official” if the strategy’s owner publishes this site, “copy” if anyone else does.",
      {
        official: "The strategy’s owner publishes this site",
        copy: "Somebody else does: this is a copy",
      },
    ).meta({ hint: "Readers are told so on each page." }),
    /** What a copy is made from: “news” is a news release about the strategy, “strategy” the document itself. */
    madeFrom: oneOf(
      "What a copy is made from",
      "What a copy is made from: “news” is a news release about the strategy, “strategy” the document itself.",
      {
        news: "A news release about the strategy",
        strategy: "The strategy itself",
      },
    )
      .meta({ hint: "Only if this is a copy: what its words were taken from." })
      .optional(),
    /** The id of the organisation that publishes this site, if it is official. */
    publisher: reference(
      "organisations",
      "Organisation that publishes this site",
      "the organisation that publishes this site, if it is official",
    )
      .meta({ hint: "Only if the strategy’s owner publishes this site: which organisation does." })
      .optional(),
    /** Whose law on accessibility binds an official site: “other” if left out. The statement names the law and who sees to it. */
    jurisdiction: oneOf(
      "Law on accessibility",
      "Whose law on accessibility binds an official site: “other” if left out. The statement names the law and who sees to it.",
      {
        "great-britain": "The law of Great Britain: England, Scotland and Wales",
        "northern-ireland": "The law of Northern Ireland",
        ireland: "The law of Ireland",
        "european-union": "The law of another country of the European Union",
        other: "Another law, or none",
      },
    )
      .meta({
        hint: "Only if the strategy’s owner publishes this site: which law binds it. The accessibility statement names the law and who sees to it.",
      })
      .optional(),
    /** Whom readers can turn to who aren’t happy with an answer about accessibility, besides those whom the law names. */
    enforcement: z
      .strictObject({
        /** The name of the body or of its procedure. */
        name: line(
          "Name of the body or procedure",
          "The name of the body or of its procedure.",
          "Ombudsman of Anyland",
        ),
        /** The page that says how to turn to it. */
        url: webAddress(
          "Web address",
          "The page that says how to turn to it.",
          "https://www.example.org/complaints",
        ),
      })
      .meta({
        label: "Where readers can complain",
        hint: "Whom readers can turn to who aren’t happy with an answer about accessibility, besides those whom the law names.",
      })
      .optional(),
    /** The language of this site. */
    language: languageTag("Language of the site", "The language of this site."),
    /** The direction of writing: “ltr” is left to right. */
    direction: oneOf("Direction of writing", "The direction of writing: “ltr” is left to right.", {
      ltr: "From left to right",
      rtl: "From right to left",
    }).meta({ hint: "How the language of the site is written." }),
    /** The place that the strategy is for. */
    place: line("Town, city or area", "The place that the strategy is for.", "Anytown"),
    /** The site’s name, with every abbreviation written out. */
    title: line(
      "Full name of the site",
      "The site’s name, with every abbreviation written out.",
      "Anytown’s strategy for special educational needs and disabilities (SEND)",
    ),
    /** The site’s name in few words. */
    shortTitle: line(
      "Short name of the site",
      "The site’s name in few words.",
      "Anytown SEND strategy",
      60,
    ),
    /** What the strategy is for, as the home page’s heading. */
    headline: line(
      "Heading of the home page",
      "What the strategy is for, as the home page’s heading.",
      "A plan for children",
    ),
    /** What this site is, for search engines. */
    description: line(
      "Words for search engines",
      "What this site is, for search engines.",
      "The strategy, in plain words.",
      200,
    ),
    /** The name that the strategy itself bears. */
    strategyName: line(
      "Name of the strategy",
      "The name that the strategy itself bears.",
      "SEND Strategy 2024 - 2028",
    ),
    /** The id of the source of that name. */
    strategyNameSource: reference(
      "sources",
      "Source of the strategy’s name",
      "the source of that name",
    ),
    /** What the strategy calls its priorities, such as pillars or promises. */
    priorityName: z
      .strictObject({
        /** The word for one of them, as it stands at the start of a line. */
        one: line(
          "One of them",
          "The word for one of them, as it stands at the start of a line.",
          "Pillar",
          40,
        ),
        /** The word for several of them, as it stands at the start of a line. */
        many: line(
          "Several of them",
          "The word for several of them, as it stands at the start of a line.",
          "Pillars",
          40,
        ),
        /** “hidden” if the strategy doesn’t number them. */
        numbers: oneOf(
          "Whether readers see numbers",
          "“hidden” if the strategy doesn’t number them.",
          {
            shown: "They see the numbers",
            hidden: "They don’t, since the strategy doesn’t number them",
          },
        )
          .meta({ hint: "Without an answer, they see them." })
          .optional(),
      })
      .meta({
        label: "What its priorities are called",
        hint: "What the strategy calls its priorities, such as pillars or promises.",
      })
      .optional(),
    /** The years that it covers, in words. */
    years: line(
      "Time that it covers",
      "The years that it covers, in words.",
      "2024 to 2028",
      40,
    ).optional(),
    /** The id of an organisation whose strategy this is. */
    owners: atLeastOne(
      "Whose strategy it is",
      reference("organisations", "Organisation", "an organisation whose strategy this is"),
    ),
    /** The id of the link to the original document. */
    original: reference(
      "links",
      "Original document",
      "the link to the original document",
    ).optional(),
    /** The id of the source that the content comes from. */
    source: reference("sources", "Main source", "the source that the content comes from"),
    /** The day on which the strategy was made public, or the news release that this site is made from. Its month or its year will do. */
    published: roughPublishingDay(
      "Day of publication",
      "The day on which the strategy was made public, or the news release that this site is made from.",
    ),
    /** The day on which this site’s words last changed. */
    updated: publishingDay(
      "Day of the last change",
      "The day on which this site’s words last changed.",
    ),
    /** The day on which a person last read all of it. */
    reviewed: pastDay(
      "Day of the last full reading",
      "The day on which a person last read all of it.",
    ),
    /** The day by which a person should read all of it again. */
    nextReview: isoDate(
      "Day of the next full reading",
      "The day by which a person should read all of it again.",
    ),
    /** The day on which a person last looked for a report on progress. */
    progressChecked: pastDay(
      "Day of the last look for reports",
      "The day on which a person last looked for a report on progress.",
    ).optional(),
    /** Whether the strategy is in force, a draft, for a time, or no longer in force. */
    status: status.meta({
      label: "What has become of it",
      hint: "Whether the strategy is in force, a draft, for a time, or no longer in force.",
    }),
    /** What this is, in plain words: a paragraph. Markdown may be used. */
    summary: atLeastOne(
      "What it is, in plain words",
      markdown("Paragraph", "What this is, in plain words: a paragraph.", "This is a plan …"),
    ),
    /** Up to five, side by side. A picture of people for the top of the home page. Look it up on openmoji.org. */
    people: atLeastOne(
      "Pictures of people",
      pictureName("Picture", "A picture of people for the top of the home page."),
    )
      .max(5)
      .meta({ hint: "Up to five, side by side." })
      .optional(),
    /** The vision: one sentence that ends in several parts, or whole sentences word for word. */
    vision: z
      .strictObject({
        /** The words before the parts of the vision; without parts, the whole vision word for word. */
        lead: line(
          "Beginning, or the whole vision",
          "The words before the parts of the vision; without parts, the whole vision word for word.",
          "Children and young people should have",
          600,
        ),
        /** A part of the vision, word for word. */
        parts: atLeastOne(
          "Parts of the vision",
          line(
            "Part of the vision",
            "A part of the vision, word for word.",
            "the right support",
            300,
          ),
        ).optional(),
        /** The id of the source of the vision. */
        source: reference("sources", "Where the vision is from", "the source of the vision"),
      })
      .meta({
        label: "Vision of the strategy",
        hint: "One sentence that ends in several parts, or whole sentences word for word.",
      })
      .optional(),
    /** What else there is to say about the strategy, part by part: who was heard, how it is run. */
    sections: list(
      "More about the strategy",
      z
        .strictObject({
          /** A heading. */
          title: line("Heading of the section", "A heading.", "How it was made"),
          /** Whose words these are: “ours” if left out, or “source” if word for word as in the source. */
          words: oneOf(
            "Whose words these are",
            "Whose words these are: “ours” if left out, or “source” if word for word as in the source.",
            { ours: "Ours, written for this site", source: "The source’s, word for word" },
          )
            .meta({ hint: "Without an answer, they are ours." })
            .optional(),
          /** A paragraph, a list or a table. Markdown may be used. */
          paragraphs: atLeastOne(
            "Text, paragraph by paragraph",
            sourceText("Paragraph", "A paragraph, a list or a table.", "Families were asked."),
          ),
          /** The id of the source of what is said here. */
          source: reference("sources", "Where this is from", "the source of what is said here"),
        })
        .meta({ label: "Section" }),
    ).meta({ hint: "Part by part: who was heard, how it is run." }),
    /** The principles of the strategy, in its own words. */
    principles: list(
      "Principles of the strategy",
      z
        .strictObject({
          /** The principle, or its name, word for word. */
          title: line(
            "Principle, or its name",
            "The principle, or its name, word for word.",
            "We listen first",
            300,
          ),
          /** What the strategy says of it, word for word. Markdown may be used. */
          text: sourceText(
            "What is said of it",
            "What the strategy says of it, word for word.",
            "We ask …",
          ).optional(),
          /** The id of the source of this principle. */
          source: reference("sources", "Where this is from", "the source of this principle"),
        })
        .meta({ label: "Principle" }),
    )
      .meta({ hint: "In the strategy’s own words." })
      .optional(),
    /** What the strategy says that good looks like, for all of it. */
    outcomes: outcomes.meta({ hint: "What the strategy says of it, for all of it." }).optional(),
    /** Where readers can report a problem with this site. */
    contact: z
      .strictObject({
        /** What the link to the contact page says. */
        label: line(
          "Words of the link",
          "What the link to the contact page says.",
          "Report a problem with this site",
        ),
        /** Where readers can report a problem. */
        url: webAddress(
          "Web address",
          "Where readers can report a problem.",
          "https://www.example.gov.uk/contact",
        ),
      })
      .meta({
        label: "Where to report a problem",
        hint: "Where readers can report a problem with this site.",
      })
      .optional(),
    /** Where a weakness of this site can be reported, for its security.txt. */
    securityContact: webAddress(
      "Where to report a weak spot",
      "Where a weakness of this site can be reported, for its security.txt.",
      "https://www.example.gov.uk/security",
    )
      .meta({ hint: "A web address for whoever finds that this site can be attacked." })
      .optional(),
    /** Where the files of this site are kept, for suggesting changes. */
    repository: repositoryAddress(
      "Web address of the repository",
      "Where the files of this site are kept, for suggesting changes.",
    )
      .meta({ hint: "Where the site is kept, and where readers can suggest changes to it." })
      .optional(),
    /** The branch of that repository that the site is built from, if it isn’t “main”. */
    branch: branchName(
      "Branch that the site is built from",
      "The branch of that repository that the site is built from, if it isn’t “main”.",
    )
      .meta({ hint: "Only where the repository calls it something else than main." })
      .optional(),
    /** What the accessibility statement says besides the words that are always the same. */
    accessibility: z
      .strictObject({
        /** The day on which the accessibility statement was last checked. */
        statementDate: pastDay(
          "Day of the last check",
          "The day on which the accessibility statement was last checked.",
        ),
        /** How far the site keeps to WCAG 2.2 at level AA, as a person judged it: “full”, “partial” or “none”. */
        compliance: oneOf(
          "How far it meets WCAG 2.2 AA",
          "How far the site keeps to WCAG 2.2 at level AA, as a person judged it: “full”, “partial” or “none”.",
          { full: "In full", partial: "In part", none: "Not at all" },
        )
          .meta({ hint: "As a person judged it. What it lacks belongs to the problems below." })
          .optional(),
        /** A problem that is known, and whom it affects. Markdown may be used. */
        knownProblems: list(
          "Problems that are known",
          markdown("Problem", "A problem that is known, and whom it affects.", "None yet."),
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
      })
      .meta({
        label: "Accessibility statement",
        hint: "What the statement says besides the words that are always the same.",
      }),
  })
  .meta({ title: "Publication" });

/** Whose strategy it is, and all that is said of it as a whole. */
export type Publication = z.output<typeof publicationSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const definePublication = (publication: Publication): Publication => publication;
