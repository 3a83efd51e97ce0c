import { monthNumber } from "./month-number.ts";

/**
 * A time by which something is due, as data have it: “September 2026” is `2026-09`. What is no time is
 * kept as words.
 */
export function dueValue(typed: string): string {
  const text = typed.trim();
  const [, day, name = "", year] = /^(?:(\d{1,2}) )?([A-Za-z]{3,9}) (\d{4})$/.exec(text) ?? [];
  const month = monthNumber(name);
  if (!month || !year) return text;
  return [year, month, day?.padStart(2, "0")].filter(Boolean).join("-");
}
