import { oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import type { FormWords, TextProblem } from "./text-problem.ts";
import { timeInWords } from "./time-in-words.ts";

/**
 * Tells what is wrong with a day written as YYYY-MM-DD, the calendar date of
 * [RFC 3339](https://www.rfc-editor.org/rfc/rfc3339#section-5.6), or nothing.
 */
export function isoDateProblem(value: string): TextProblem | undefined {
  if (!isWrittenAsDay(value)) {
    const odd = oddLetter(value, isWrittenAsDay);
    if (odd) return { ...odd, form: oddForm };
    const near = meant(value);
    return {
      message: `${shown(value)} isn’t a date in the form that is needed here${near ? `; did you mean “${near}”?` : "."}`,
      help: "Write year, month and day with hyphens: 2024-08-06 is 6 August 2024.",
      form: {
        message: noDate(value, near),
        help: "Enter a day, a month and a year. For example: 6 8 2024.",
      },
    };
  }
  if (!isDay(value)) {
    return {
      message: `There is no such day as ${value}.`,
      help: "Look at the month, which comes before the day, and at how many days it has.",
      form: noDay(value),
    };
  }
  if (value >= "1900" && value < "2100") return undefined;
  return {
    message: `The year of ${value} is too far away to be right.`,
    help: "Look at the year: it has four digits, such as 2024.",
    form: { message: `The year ${value.slice(0, 4)} is too far away to be right.` },
  };
}

/**
 * Tells that a sound day lies ahead, as a slip in its year may make it, or nothing.
 *
 * @param most how many days ahead it may lie; somewhere on earth it is tomorrow already
 */
export function dayAheadProblem(value: string, most = 1): TextProblem | undefined {
  const days = (Date.parse(value) - Date.now()) / 86_400_000;
  if (days <= most) return undefined;
  return {
    message:
      most > 1 ? `The day ${value} is more than a year ahead.` : `The day ${value} is yet to come.`,
    help: "Look at the year, which comes first, and then at the month.",
    form: {
      message: `${timeInWords(value)} is ${most > 1 ? "more than a year ahead" : "yet to come"}.`,
      help: "Look at the year, and then at the month.",
    },
  };
}

/** What is told of a date with characters that nobody sees, or that only look like digits. */
export const oddForm = {
  message: "The date has a character in it that isn’t a digit.",
  help: "Delete all of it, and type it anew.",
};

/** Tells in a form that something is no date: what was meant by it, or what it lacks. */
export function noDate(value: string, near: string | undefined): string {
  if (near) return `${shown(value)} isn’t a date; did you mean ${timeInWords(near)}?`;
  const [, ...parts] = /^(\d*)-(\d*)-(\d*)$/.exec(value) ?? [];
  const lacking = ["a year", "a month", "a day"].filter((_, index) => parts[index] === "");
  if (lacking.length === 0 || lacking.length === 3) return `${shown(value)} isn’t a date.`;
  return `The date must have ${lacking.toReversed().join(" and ")}.`;
}

function noDay(value: string): FormWords {
  const [year, month = "", day] = value.split("-");
  if (month > "12") return { message: noMonth(month), help: lookWhetherSwapped };
  return {
    message: `${timeInWords(`${year}-${month}`)} has no day ${Number(day)}.`,
    help: "Look at the day, and then at the month.",
  };
}

/** Tells in a form that no year has as many months. */
export const noMonth = (month: string): string =>
  `There is no month ${Number(month)}: a year has 12.`;

const lookWhetherSwapped = "Look whether the day and the month have changed places.";

/** Tells what is wrong with a day that is behind us, on which something was said, looked at or compared. */
export const pastDayProblem = (value: string): TextProblem | undefined =>
  isoDateProblem(value) ?? dayAheadProblem(value);

/** Tells what is wrong with a day of publishing, which may be planned, though not for years to come. */
export const publishingDayProblem = (value: string): TextProblem | undefined =>
  isoDateProblem(value) ?? dayAheadProblem(value, 366);

const isWrittenAsDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Whether there is a day that is written so; what is beyond a month’s end would be one of the next. */
function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The day that was probably meant: British order, month names, missing zeros, a time behind it. */
function meant(value: string): string | undefined {
  const text = value.trim().toLowerCase().replace(/\s+/g, " ").slice(0, 40);
  const digits = /^(\d{4})(?:\D(\d\d?)\D(\d\d?)|\D?(\d\d)\D?(\d\d))(?:[t ].*)?$/.exec(text);
  if (digits) return sound(digits[1], digits[2] ?? digits[4], digits[3] ?? digits[5]);
  const dayFirst = /^(\d{1,2})\D(\d{1,2})\D(\d{4}|\d\d)$/.exec(text);
  if (dayFirst) return sound(inFull(dayFirst[3]), dayFirst[2], dayFirst[1]);
  const words = text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /, "")
    .replace(/(?<=\d)(?:st|nd|rd|th)\b|\bof |[.,]/g, "");
  const dayBefore = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d\d)$/.exec(words);
  if (dayBefore) return sound(inFull(dayBefore[3]), monthOf(dayBefore[2]), dayBefore[1]);
  const monthBefore = /^([a-z]{3})[a-z]* (\d{1,2}) (\d{4})$/.exec(words);
  if (!monthBefore) return undefined;
  return sound(monthBefore[3], monthOf(monthBefore[1]), monthBefore[2]);
}

const monthOf = (name = ""): string => String(months.indexOf(name) + 1);

const inFull = (year = ""): string => (year.length === 2 ? `20${year}` : year);

function sound(year = "", month = "", day = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(date) ? date : undefined;
}
