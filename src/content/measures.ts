import { z } from "zod";
import { id, line, list, period, reference } from "./fields.ts";

/** A number that was counted or is aimed at. Its unit stands once for all of a measure’s numbers. */
const amount = (label: string, about: string) =>
  z.number().meta({ label, description: about, examples: [61.5] });

const measureSchema = z
  .strictObject({
    /** A short name for this entry, never shown to readers. */
    id: id("measures"),
    /** What is measured, word for word as in the source. */
    name: line(
      "What is measured",
      "What is measured, word for word as in the source.",
      "Plans written within 20 weeks",
    ),
    /** The unit of all its numbers, as it stands behind a number. A sign of money stands before it. */
    unit: line(
      "Unit of its numbers",
      "The unit of all its numbers, as it stands behind a number. A sign of money stands before it.",
      "%",
      60,
    ),
    /** Where it began, if the source says so. */
    baseline: z
      .strictObject({
        /** The number at the start, without its unit. */
        value: amount("Number at the start", "The number at the start, without its unit."),
        /** When that was: a year, a month, a day, or two years in a row. */
        on: period(
          "When that was",
          "When that was: a year, a month, a day, or two years in a row.",
          "2022",
        ),
      })
      .meta({ label: "Where it began", hint: "Leave it empty if the source doesn’t say it." })
      .optional(),
    /** What is aimed at, if the source says so. */
    target: z
      .strictObject({
        /** The number that is aimed at, without its unit. */
        value: amount("Number aimed at", "The number that is aimed at, without its unit."),
        /** By when: a year, a month, a day, or two years in a row. */
        by: period("By when", "By when: a year, a month, a day, or two years in a row.", "2026"),
      })
      .meta({ label: "What is aimed at", hint: "Leave it empty if the source doesn’t say it." })
      .optional(),
    /** What was measured since, the earliest first; an empty list if there is nothing yet. */
    values: list(
      "What was measured since",
      z
        .strictObject({
          /** The number, without its unit. */
          value: amount("Measured number", "The number, without its unit."),
          /** When it was measured: a year, a month, a day, or two years in a row. */
          on: period(
            "When it was measured",
            "When it was measured: a year, a month, a day, or two years in a row.",
            "2024-09",
          ),
        })
        .meta({ label: "Number" }),
    ).meta({ hint: "The earliest comes first. Leave it empty if there is nothing yet." }),
    /** The id of the source of these numbers. */
    source: reference("sources", "Where this is from", "the source of these numbers"),
    /** The id of the priority on whose page it is shown too. */
    priority: reference(
      "priorities",
      "Priority that shows it",
      "the priority on whose page it is shown too",
    ).optional(),
  })
  .meta({ title: "Measure" });

export const measuresSchema = z.array(measureSchema);

/** Something that is counted again and again, to see what becomes of it. */
export type Measure = z.output<typeof measureSchema>;

/** Lets the editor’s program explain each field; changes nothing. */
export const defineMeasures = (measures: Measure[]): Measure[] => measures;
