import { z } from "zod";
import { id, isoDate, line, markdown, webAddress } from "./fields.ts";

const sourceSchema = z
  .strictObject({
    id: id(),
    title: line("The title of the page or document.", "New SEND strategy", 200),
    publisher: line("Who published it.", "Anytown City Council"),
    date: isoDate("The day on which it was published, if known.").optional(),
    url: webAddress("Where it can be read."),
    note: markdown("What was taken from it.", "All quotes and priorities."),
  })
  .meta({ title: "Source" });

export const sourcesSchema = z.array(sourceSchema).min(1);

/** Where facts were taken from. */
export type Source = z.output<typeof sourceSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineSources = (sources: Source[]): Source[] => sources;
