import { z } from "zod";
import { distinct, id, line, markdown, pastDay, reference, webAddress } from "./fields.ts";

const linkSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("links"),
    /** The words of the link. They make sense on their own. */
    label: distinct(
      line("The words of the link. They make sense on their own.", "Anytown Local Offer", 80),
    ),
    /** The address of the page. */
    url: distinct(webAddress("The address of the page.", "https://localoffer.example.gov.uk/")),
    /** The id of the organisation behind the page. */
    organisation: reference("organisations", "the organisation behind the page"),
    /** What people find there. Markdown may be used. */
    description: markdown("What people find there.", "Support and advice on SEND."),
    /** What somebody looks for who needs this. */
    helpsWith: line("What somebody looks for who needs this.", "I need support or advice"),
    /** The day on which a person last opened the page. */
    checkedOn: pastDay("The day on which a person last opened the page.").optional(),
  })
  .meta({ title: "Link" });

export const linksSchema = z.array(linkSchema).min(1);

/** A page on another site. */
export type Link = z.output<typeof linkSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineLinks = (links: Link[]): Link[] => links;
