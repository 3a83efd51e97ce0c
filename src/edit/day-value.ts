import { type Draft, partOf, typed } from "./draft.ts";
import { monthNumber } from "./month-number.ts";

/** One of the three fields of a day. */
export type DayPart = "day" | "month" | "year";

/** What is wrong with a day as it was typed into its fields, and in which of them. */
export type DaySlip = { message: string; help: string; part: DayPart };

/**
 * A day of three fields as data write it. Of a time that may be known roughly the year is enough, or two
 * years in a row.
 *
 * @param asked what the form calls the day, whether less than a day will do, and the value as it was
 */
export function dayValue(
  draft: Draft | undefined,
  asked: { label: string; rough: boolean; old: string },
): { value?: string; slip?: DaySlip } {
  const { label, rough, old } = asked;
  const [day, month, year] = ["day", "month", "year"].map((name) =>
    typed(partOf(draft, name)).trim(),
  );
  if (!day && !month && !year) return {};
  const slip = (part: DaySlip["part"], message: string, help: string) => ({
    value: [year, month, day].filter(Boolean).join("-"),
    slip: { part, message, help },
  });
  if (year === old && !day && !month) return { value: old };
  if (!year)
    return slip("year", `“${label}” must include a year.`, "Enter four digits, such as 2024.");
  if (!/^\d{4}$/.test(year)) {
    const two = /^(\d{4})\s?[/–-]\s?(?:\d\d)?(\d\d)$/.exec(year);
    if (rough && two && !day && !month) return { value: `${two[1]}/${two[2]}` };
    const help = rough
      ? "Enter four digits, such as 2024, or two years in a row, such as 2023/24."
      : "Enter four digits, such as 2024.";
    return slip("year", `The year of “${label}” must have four digits.`, help);
  }
  if (!month && (day || !rough)) {
    return slip(
      "month",
      `“${label}” must include a month.`,
      "Enter its number from 1 to 12, or its name.",
    );
  }
  if (!month) return { value: year };
  const number = monthNumber(month);
  if (!number) {
    return slip(
      "month",
      `The month of “${label}” must be a real one.`,
      "Enter its number from 1 to 12, or its name.",
    );
  }
  if (!day && !rough)
    return slip("day", `“${label}” must include a day.`, "Enter its number, such as 6.");
  if (!day) return { value: `${year}-${number}` };
  const digits = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/i.exec(day)?.[1];
  if (!digits) {
    return slip("day", `The day of “${label}” must be a number.`, "Enter its number, such as 6.");
  }
  if (!isDay(year, number, digits)) {
    return slip("day", `“${label}” must be a real day.`, "Look how many days the month has.");
  }
  return { value: `${year}-${number}-${digits.padStart(2, "0")}` };
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
