import { monthNames } from "./month-names.ts";

/**
 * A time as people say it: `2024-08-06` is 6 August 2024, and `2024-08` is August 2024, whether or not
 * there is such a day. A year, two years in a row and whatever is written otherwise stay as they are.
 */
export function timeInWords(time: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(time) ?? [];
  const name = monthNames[Number(month) - 1];
  if (!year || !name) return time;
  return `${day ? `${Number(day)} ` : ""}${name} ${year}`;
}
