import { dayAheadProblem, isoDateProblem } from "./iso-date.ts";
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
    return problem?.help?.includes("/") ? { ...problem, help: monthHelp } : problem;
  }
  const near = meantPeriod(value);
  if (near) {
    const month = writtenRoughly.test(near) ? `; did you mean “${near}”?` : ".";
    const message = `${shown(value)} isn’t a date in the form that is needed here${month}`;
    return { message, help: roughHelp };
  }
  const problem = isoDateProblem(value);
  const isPlain = problem?.message.endsWith("isn’t a date in the form that is needed here.");
  return problem && isPlain ? { ...problem, help: roughHelp } : problem;
}

/** Tells what is wrong with the day of a publication, which may be planned, though not for years to come. */
export const roughPublishingProblem = (value: string): TextProblem | undefined =>
  roughDayProblem(value) ?? dayAheadProblem(firstDayOf(value), 366);

const monthHelp = "Write the year first and then the month, from 01 to 12.";

const roughHelp =
  "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024. Where the day isn’t known, the month will do (2024-08), or the year (2024).";
