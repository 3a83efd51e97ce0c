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
      "What it is for: “help”, unless you say otherwise, “original”, “related”, “download” or “report”.",
      linkKinds,
    ).optional(),
    /** The words of the link. They make sense on their own. */
    label: distinct(
      line("The words of the link. They make sense on their own.", "Anytown Local Offer", 80),
    ),
    /** The address of the page or document, unless it is a file of your own. */
    url: insteadOf(
      "file",
      distinct(
        webAddress(
          "The address of the page or document, unless it is a file of your own.",
          "https://localoffer.example.gov.uk/",
        ),
      ),
    ),
    /** The name of a file of your own in the folder _files, in place of an address. */
    file: insteadOf(
      "url",
      distinct(
        fileName("The name of a file of your own in the folder _files, in place of an address."),
      ),
    ),
    /** What kind of file it is, where its ending doesn’t say it. */
    format: line("What kind of file it is, where its ending doesn’t say it.", "PDF", 40).optional(),
    /** The language that it is in, if it isn’t that of this site. */
    language: namedLanguage(
      "The language that it is in, if it isn’t that of this site.",
    ).optional(),
    /** What may get in the way of reading it, or makes it easier. Markdown may be used. */
    accessibility: markdown(
      "What may get in the way of reading it, or makes it easier.",
      "A screen reader can’t read its tables.",
    ).optional(),
    /** The id of the organisation behind the page. */
    organisation: reference("organisations", "the organisation behind the page"),
    /** What people find there. Markdown may be used. */
    description: markdown("What people find there.", "Support and advice on SEND."),
    /** What somebody looks for who needs this. Help can’t be without it. */
    helpsWith: neededIn(
      isHelp,
      line(
        "What somebody looks for who needs this. Help can’t be without it.",
        "I need support or advice",
      ),
    ),
    /** The day on which a person last opened the page. */
    checkedOn: pastDay("The day on which a person last opened the page.").optional(),
  })
  .meta({ title: "Link" });

export const linksSchema = z.array(linkSchema);

/** A page on another site, or a file for readers. */
export type Link = z.output<typeof linkSchema>;

/** What a link is for. */
export const linkKind = ({ kind = "help" }: Link): LinkKind => kind;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineLinks = (links: Link[]): Link[] => links;
