import { z } from "zod";
import {
  atLeastOne,
  distinct,
  emailAddress,
  id,
  line,
  reference,
  telephone,
  webAddress,
} from "./fields.ts";

const contactSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("contacts"),
    /** Whom readers reach: a team, a service or a person’s post. */
    name: distinct(
      line(
        "Name of the team, service or post",
        "Whom readers reach: a team, a service or a person’s post.",
        "SEND team",
        80,
      ),
    ),
    /** What they help with. */
    helpsWith: line("Help that they give", "What they help with.", "Questions about an EHC plan"),
    /** The id of the organisation that they belong to. */
    organisation: reference(
      "organisations",
      "Their organisation",
      "the organisation that they belong to",
    ).optional(),
    /** A page where readers can get in touch. */
    url: webAddress(
      "Web address",
      "A page where readers can get in touch.",
      "https://www.example.gov.uk/contact",
    ).optional(),
    /** An e-mail address that is meant for everyone. */
    email: emailAddress(
      "E-mail address for readers",
      "An e-mail address that is meant for everyone.",
    ).optional(),
    /** A telephone number that is meant for everyone, with its extension behind it if there is one. */
    telephone: telephone(
      "Telephone number for readers",
      "A telephone number that is meant for everyone, with its extension behind it if there is one.",
      "0808 157 0999 ext. 12",
    ).optional(),
    /** The number for people who can’t hear or speak on the telephone. */
    textRelay: telephone(
      "Text relay number",
      "The number for people who can’t hear or speak on the telephone.",
      "18001 0808 157 0999",
    ).optional(),
    /** A line of the address, as on an envelope. */
    address: atLeastOne(
      "Postal address",
      line("Line of the address", "A line of the address, as on an envelope.", "1 High Street", 80),
    ).optional(),
    /** When somebody answers. */
    hours: line(
      "Opening hours",
      "When somebody answers.",
      "Monday to Friday, 9 am to 5 pm",
    ).optional(),
  })
  .meta({ title: "Contact" });

export const contactsSchema = z.array(contactSchema);

/** A team or service that readers can write to, ring or visit. */
export type Contact = z.output<typeof contactSchema>;

/** The fields that say how to reach a contact: each has one of them at least. */
export const waysToReach = ["url", "email", "telephone", "textRelay", "address"] as const;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineContacts = (contacts: Contact[]): Contact[] => contacts;
