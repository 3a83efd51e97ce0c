import { z } from "zod";
import { actionStatuses } from "./actions.ts";
import { atLeastOne, id, line, markdown, oneOf, pastDay, reference } from "./fields.ts";

const reportSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("reports"),
    /** The time that the report is about, in words. */
    period: line("The time that the report is about, in words.", "January to June 2026", 80),
    /** The day of the report. */
    date: pastDay("The day of the report."),
    /** Whose words the texts here are: “source” if word for word, “ours” if written for this site. */
    words: oneOf(
      "Whose words the texts here are: “source” if word for word, “ours” if written for this site.",
      ["source", "ours"],
    ).optional(),
    /** What was done in that time: a paragraph. Markdown may be used. */
    summary: atLeastOne(
      markdown("What was done in that time: a paragraph.", "All schools have been asked."),
    ),
    /** What the report says of single actions. */
    actions: z
      .array(
        z.strictObject({
          /** The id of an action that the report tells of. */
          action: reference("actions", "an action that the report tells of"),
          /** How far the action was on the day of the report. */
          status: oneOf("How far the action was on the day of the report.", actionStatuses),
          /** What the report says of the action. Markdown may be used. */
          text: markdown("What the report says of the action.", "40 schools are done.").optional(),
        }),
      )
      .optional(),
    /** The id of the link to the report itself. */
    link: reference("links", "the link to the report itself").optional(),
  })
  .meta({ title: "Report on progress" });

export const reportsSchema = z.array(reportSchema);

/** A report on what has been done. */
export type Report = z.output<typeof reportSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineReports = (reports: Report[]): Report[] => reports;
