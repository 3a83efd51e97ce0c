import { dayAheadProblem, isoDateProblem, noDate } from "./iso-date.ts";
import { firstDayOf, meantPeriod, periodProblem } from "./period.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** A month or a year; whatever looks otherwise was meant to be a day. */
const writtenRoughly = /^\d{4}(?:-\d\d)?$/;

/** Tells what is wrong with a day of which the month alone may be known, or the year, or nothing. */
export function roughDayProblem(value: string): TextProblem | undefined {
  if (writtenRoughly.test(value)) {
    const problem = periodProblem(value);
    // What may be two years in a row elsewhere is a month that there is none of
    if (!problem?.help.includes("/")) return problem;
    return { ...problem, help: monthHelp, form: { ...problem.form, help: monthForm } };
  }
  const near = meantPeriod(value);
  if (near) {
    const month = writtenRoughly.test(near) ? `; did you mean “${near}”?` : ".";
    const message = `${shown(value)} isn’t a date in the form that is needed here${month}`;
    const meant = writtenRoughly.test(near) ? near : undefined;
    return { message, help: roughHelp, form: { message: noDate(value, meant), help: roughForm } };
  }
  const problem = isoDateProblem(value);
  const isPlain = problem?.message.endsWith("isn’t a date in the form that is needed here.");
  if (!problem || !isPlain) return problem;
  return { ...problem, help: roughHelp, form: { ...problem.form, help: roughForm } };
}

/** Tells what is wrong with the day of a publication, which may be planned, though not for years to come. */
export const roughPublishingProblem = (value: string): TextProblem | undefined =>
  roughDayProblem(value) ?? dayAheadProblem(firstDayOf(value), 366);

const monthHelp = "Write the year first and then the month, from 01 to 12.";

const monthForm = "Enter a month from 1 to 12.";

const roughForm =
  "Enter a day, a month and a year. Where less is known, the month and the year will do, or the year alone.";

const roughHelp =
  "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024. Where the day isn’t known, the month will do (2024-08), or the year (2024).";
