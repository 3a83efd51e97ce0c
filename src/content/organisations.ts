import { z } from "zod";
import { distinct, id, line, webAddress } from "./fields.ts";

const organisationSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("organisations"),
    /** The organisation’s full name. */
    name: distinct(
      line(
        "Full name of the organisation",
        "The organisation’s full name.",
        "Anytown City Council",
      ),
    ),
    /** The short form of the name, if people use one. */
    abbreviation: line(
      "Short form of the name",
      "The short form of the name, if people use one.",
      "ICB",
      20,
    ).optional(),
    /** What people call it in the middle of a sentence. */
    inShort: line(
      "Name within a sentence",
      "What people call it in the middle of a sentence.",
      "the council",
      60,
    ).optional(),
    /** The organisation’s own site. */
    website: webAddress(
      "Web address",
      "The organisation’s own site.",
      "https://www.anytown.example.gov.uk/",
    ).optional(),
  })
  .meta({ title: "Organisation" });

export const organisationsSchema = z.array(organisationSchema).min(1);

/** An organisation that owns the strategy, speaks in a quote, or stands behind a link or source. */
export type Organisation = z.output<typeof organisationSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineOrganisations = (organisations: Organisation[]): Organisation[] => organisations;
