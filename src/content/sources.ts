import { z } from "zod";
import { id, line, markdown, pastDay, webAddress } from "./fields.ts";

const sourceSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("sources"),
    /** The title of the page or document. */
    title: line(
      "Title of the source",
      "The title of the page or document.",
      "New SEND strategy",
      200,
    ),
    /** Who published it. */
    publisher: line("Name of the publisher", "Who published it.", "Anytown City Council"),
    /** The day on which it was published, if known. */
    date: pastDay("Day of publication", "The day on which it was published, if known.").optional(),
    /** Where it can be read. */
    url: webAddress("Web address", "Where it can be read.", "https://www.example.gov.uk/news"),
    /** What was taken from it. Markdown may be used. */
    note: markdown("What it was used for", "What was taken from it.", "All quotes and priorities."),
  })
  .meta({ title: "Source" });

export const sourcesSchema = z.array(sourceSchema).min(1);

/** Where facts were taken from. */
export type Source = z.output<typeof sourceSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineSources = (sources: Source[]): Source[] => sources;
