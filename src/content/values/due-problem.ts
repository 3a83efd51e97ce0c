import { isoDateProblem } from "./iso-date.ts";
import { periodProblem } from "./period.ts";
import type { TextProblem } from "./text-problem.ts";

/** What is written as a time and not as words: a month or a day in figures, in any order. */
const figures = /^\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$|^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})$/;

const inWords = "Write the month in words. For example: 31 March 2026, or September 2026.";

/**
 * Tells what is wrong with the time by which something is due: one that may be known roughly, or words
 * such as “Ongoing”. Words are judged elsewhere.
 */
export function dueProblem(value: string): TextProblem | undefined {
  if (!figures.test(value.trim()) || isSpanOfYears(value.trim())) return undefined;
  const problem =
    (value.match(/\d+/g) ?? []).length > 2 ? isoDateProblem(value) : periodProblem(value);
  return problem && { ...problem, form: { ...problem.form, help: inWords } };
}

/** “2024-28” has no month 28: it is said of several years. */
function isSpanOfYears(value: string): boolean {
  const [, century = "", first = "", last = ""] = /^(\d\d)(\d\d)[-/](\d\d)$/.exec(value) ?? [];
  return century !== "" && Number(last) > 12 && Number(last) > Number(first);
}
