import { z } from "zod";
import { id, line, markdown, publishingDay } from "./fields.ts";

const updateSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("updates"),
    /** The day of the change. */
    date: publishingDay("Date of the change", "The day of the change."),
    /** What changed, in few words. */
    title: line("Heading", "What changed, in few words.", "New page: easy read"),
    /** What changed, for readers. Markdown may be used. */
    text: markdown("Words for readers", "What changed, for readers.", "You can now read …"),
  })
  .meta({ title: "Update" });

export const updatesSchema = z.array(updateSchema);

/** A change that readers may want to know of. */
export type Update = z.output<typeof updateSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineUpdates = (updates: Update[]): Update[] => updates;
