import { z } from "zod";
import { id, isoDate, line, markdown, reference, webAddress } from "./fields.ts";

const linkSchema = z
  .strictObject({
    id: id(),
    label: line("The words of the link. They make sense on their own.", "Anytown Local Offer", 80),
    url: webAddress("The address of the page."),
    organisation: reference("the organisation behind the page"),
    description: markdown("What people find there.", "Support and advice on SEND."),
    helpsWith: line("What somebody looks for who needs this.", "I need support or advice"),
    checkedOn: isoDate("The day on which a person last opened the page.").optional(),
  })
  .meta({ title: "Link" });

export const linksSchema = z.array(linkSchema).min(1);

/** A page on another site. */
export type Link = z.output<typeof linkSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineLinks = (links: Link[]): Link[] => links;
