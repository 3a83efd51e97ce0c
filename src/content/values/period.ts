import { isoDateProblem, noDate, noMonth, oddForm } from "./iso-date.ts";
import { oddLetter } from "./odd-letter.ts";
import { shown } from "./shown.ts";
import type { TextProblem } from "./text-problem.ts";

/** Year, month or day as ISO 8601 writes them, or a year that begins in one and ends in the next: `2023/24`. */
const written = /^(?<year>\d{4})(?:-\d{2}(?<day>-\d{2})?|\/(?<next>\d{2}))?$/;

/**
 * Tells what is wrong with a time that may be known roughly: a year, a month, a day, or a year of
 * schools or of accounts, such as `2023/24`.
 */
export function periodProblem(value: string): TextProblem | undefined {
  const groups = written.exec(value)?.groups;
  if (!groups) {
    const near = meantPeriod(value);
    const odd = near ? undefined : oddLetter(value, (plain) => written.test(plain));
    return (
      (odd && { ...odd, form: oddForm }) ?? {
        message: `${shown(value)} isn’t a time in the form that is needed here${near ? `; did you mean “${near}”?` : "."}`,
        help: "Write a year (2024), year and month (2024-09), year, month and day (2024-09-30), or two years in a row (2023/24).",
        form: {
          message: noDate(value, near),
          help: "Enter a year. Where more is known, add the month, or the month and the day. Two years in a row are a year such as 2023/24.",
        },
      }
    );
  }
  if (groups.day) return isoDateProblem(value);
  if (groups.next && Number(groups.next) !== (Number(groups.year) + 1) % 100) {
    return {
      message: `The years of ${value} don’t follow each other.`,
      help: "Write the first year in full and the two last digits of the next, such as 2023/24.",
    };
  }
  const month = groups.next ? undefined : value.slice(5);
  if (month && (month < "01" || month > "12")) {
    const years = Number(month) === (Number(groups.year) + 1) % 100;
    return {
      message: `There is no month ${month}, as ${value} has it.`,
      help: years
        ? `Write ${value.replace("-", "/")} if two years in a row are meant.`
        : "Write the year first and then the month, from 01 to 12.",
      form: {
        message: noMonth(month),
        help: years
          ? `Enter ${value.replace("-", "/")} as the year if two years in a row are meant.`
          : "Enter a month from 1 to 12.",
      },
    };
  }
  const near = isoDateProblem(`${groups.year}-01-01`);
  return near && { ...near, message: near.message.replace("-01-01", "") };
}

/** The first day on which a sound time may be, by which times are put in order: `2024-01-01` of `2024`. */
export function firstDayOf(period: string): string {
  const [year = "", month = "01", day = "01"] = period.split("/")[0]?.split("-") ?? [];
  return `${year}-${month}-${day}`;
}

/** The last day on which a sound time may be, without regard to the length of months: `2024-12-31` of `2024`. */
export function lastDayOf(period: string): string {
  const [from = "", next] = period.split("/");
  if (next) return `${Number(from) + 1}-12-31`;
  const [year = "", month = "12", day = "31"] = from.split("-");
  return `${year}-${month}-${day}`;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The time that was probably meant: a month in words, the long form of two years, other signs between. */
export function meantPeriod(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  const years = /^(\d{4})\s?[-–/]\s?(?:\d\d)?(\d\d)$/.exec(text);
  if (years) return sound(`${years[1]}/${years[2]}`);
  const named = /^([a-z]{3})[a-z]* (\d{4})$/.exec(text);
  const number = named ? months.indexOf(named[1] ?? "") + 1 : 0;
  if (named && number > 0) return `${named[2]}-${String(number).padStart(2, "0")}`;
  const digits = /^(?:(\d{4})\D(\d{1,2})|(\d{1,2})\D(\d{4}))$/.exec(text);
  if (!digits) return undefined;
  return sound(`${digits[1] ?? digits[4]}-${(digits[2] ?? digits[3] ?? "").padStart(2, "0")}`);
}

const sound = (period: string): string | undefined => (periodProblem(period) ? undefined : period);
