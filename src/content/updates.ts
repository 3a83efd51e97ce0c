import { z } from "zod";
import { id, isoDate, line, markdown } from "./fields.ts";

const updateSchema = z
  .strictObject({
    id: id(),
    date: isoDate("The day of the change."),
    title: line("What changed, in few words.", "New page: easy read"),
    text: markdown("What changed, for readers.", "You can now read …"),
  })
  .meta({ title: "Update" });

export const updatesSchema = z.array(updateSchema).min(1);

/** A change that readers may want to know of. */
export type Update = z.output<typeof updateSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineUpdates = (updates: Update[]): Update[] => updates;
