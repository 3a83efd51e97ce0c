import { z } from "zod";
import {
  distinct,
  fileName,
  id,
  insteadOf,
  line,
  markdown,
  namedLanguage,
  neededIn,
  oneOf,
  pastDay,
  reference,
  webAddress,
} from "./fields.ts";

/** What links are for, in the order in which they are shown. */
export const linkKinds = ["help", "original", "related", "download", "report"] as const;

/** One of them. */
export type LinkKind = (typeof linkKinds)[number];

/** A link is for help unless it says otherwise. */
const isHelp = ({ kind = "help" }: { kind?: unknown }): boolean => kind === "help";

const linkSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("links"),
    /** What it is for: “help”, unless you say otherwise, “original”, “related”, “download” or “report”. */
    kind: oneOf(
      "What it is for",
      "What it is for: “help”, unless you say otherwise, “original”, “related”, “download” or “report”.",
      {
        help: "Help for readers",
        original: "The original of the strategy",
        related: "A strategy that goes with this one",
        download: "A document for readers to keep",
        report: "A report on progress",
      } satisfies Record<LinkKind, string>,
    )
      .meta({ hint: "Readers find it under a heading for this. Without an answer, it is help." })
      .optional(),
    /** The words of the link. They make sense on their own. */
    label: distinct(
      line(
        "Words of the link",
        "The words of the link. They make sense on their own.",
        "Anytown Local Offer",
        80,
      ),
    ),
    /** The address of the page or document, unless it is a file of your own. */
    url: insteadOf(
      "file",
      distinct(
        webAddress(
          "Web address",
          "The address of the page or document, unless it is a file of your own.",
          "https://localoffer.example.gov.uk/",
        ).meta({ hint: "Where the page or document is, unless it is a document of your own." }),
      ),
    ),
    /** The name of a file of your own in the folder _files, in place of an address. */
    file: insteadOf(
      "url",
      distinct(
        fileName(
          "Document of your own",
          "The name of a file of your own in the folder _files, in place of an address.",
        ).meta({ hint: "A document that readers get from this site, in place of a web address." }),
      ),
    ),
    /** What kind of file it is, where its ending doesn’t say it. */
    format: line(
      "What kind of document it is",
      "What kind of file it is, where its ending doesn’t say it.",
      "PDF",
      40,
    )
      .meta({ hint: "Such as PDF or video, where the end of its address doesn’t say it." })
      .optional(),
    /** The language that it is in, if it isn’t that of this site. */
    language: namedLanguage(
      "Language that it is in",
      "The language that it is in, if it isn’t that of this site.",
    ).optional(),
    /** What may get in the way of reading it, or makes it easier. Markdown may be used. */
    accessibility: markdown(
      "What may get in the way",
      "What may get in the way of reading it, or makes it easier.",
      "A screen reader can’t read its tables.",
    ).optional(),
    /** The id of the organisation behind the page. */
    organisation: reference(
      "organisations",
      "Organisation behind it",
      "the organisation behind the page",
    ),
    /** What people find there. Markdown may be used. */
    description: markdown(
      "What people find there",
      "What people find there.",
      "Support and advice on SEND.",
    ).meta({ hint: "Say it in a sentence or two." }),
    /** What somebody looks for who needs this. Help can’t be without it. */
    helpsWith: neededIn(
      isHelp,
      line(
        "What it helps with",
        "What somebody looks for who needs this. Help can’t be without it.",
        "I need support or advice",
      ),
    ),
    /** The day on which a person last opened the page. */
    checkedOn: pastDay(
      "Day of the last look",
      "The day on which a person last opened the page.",
    ).optional(),
  })
  .meta({ title: "Link" });

export const linksSchema = z.array(linkSchema);

/** A page on another site, or a file for readers. */
export type Link = z.output<typeof linkSchema>;

/** What a link is for. */
export const linkKind = ({ kind = "help" }: Link): LinkKind => kind;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineLinks = (links: Link[]): Link[] => links;
