import { z } from "zod";
import { actionStatusWords } from "./actions.ts";
import { atLeastOne, id, line, list, markdown, oneOf, pastDay, reference } from "./fields.ts";

const reportSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("reports"),
    /** The time that the report is about, in words. */
    period: line(
      "Time that it is about",
      "The time that the report is about, in words.",
      "January to June 2026",
      80,
    ),
    /** The day of the report. */
    date: pastDay("Date of the report", "The day of the report."),
    /** Whose words the texts here are: “source” if word for word, “ours” if written for this site. */
    words: oneOf(
      "Whose words these are",
      "Whose words the texts here are: “source” if word for word, “ours” if written for this site.",
      { source: "The source’s, word for word", ours: "Ours, written for this site" },
    )
      .meta({ hint: "Without an answer, they are ours." })
      .optional(),
    /** What was done in that time: a paragraph. Markdown may be used. */
    summary: atLeastOne(
      "What was done",
      markdown(
        "Paragraph",
        "What was done in that time: a paragraph.",
        "All schools have been asked.",
      ),
    ),
    /** What the report says of single actions. */
    actions: list(
      "Single actions",
      z
        .strictObject({
          /** The id of an action that the report tells of. */
          action: reference("actions", "Which action", "an action that the report tells of"),
          /** How far the action was on the day of the report. */
          status: oneOf(
            "How far it was",
            "How far the action was on the day of the report.",
            actionStatusWords,
          ),
          /** What the report says of the action. Markdown may be used. */
          text: markdown(
            "What it says of the action",
            "What the report says of the action.",
            "40 schools are done.",
          ).optional(),
        })
        .meta({ label: "Action" }),
    )
      .meta({ hint: "What the report says of each." })
      .optional(),
    /** The id of the link to the report itself. */
    link: reference("links", "Link to the report", "the link to the report itself").optional(),
  })
  .meta({ title: "Report on progress" });

export const reportsSchema = z.array(reportSchema);

/** A report on what has been done. */
export type Report = z.output<typeof reportSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineReports = (reports: Report[]): Report[] => reports;
