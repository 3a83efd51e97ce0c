import type { TextProblem } from "./text-rules.ts";

/**
 * Tells what is wrong with a day written as YYYY-MM-DD, the calendar date of
 * [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), or nothing.
 */
export function isoDateProblem(value: string): TextProblem | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {
      message: `“${value}” isn’t a date in the form that is needed here.`,
      help: "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024.",
    };
  }
  const date = new Date(`${value}T00:00:00Z`);
  if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return undefined;
  return {
    message: `There is no such day as ${value}.`,
    help: "Look at the month and at how many days it has.",
  };
}
