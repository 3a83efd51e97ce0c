import { monthNames, monthNumber } from "./month-names.ts";

/** A time by which something is due, as a form shows it: `2026-09` as “September 2026”, words as they are. */
export function dueWords(value: string): string {
  const [, year = "", month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  const name = monthNames[Number(month) - 1];
  if (!name) return value;
  return [day && Number(day), name, year].filter(Boolean).join(" ");
}

/** The same the other way round: what is no time is kept as words. */
export function dueValue(typed: string): string {
  const text = typed.trim();
  const [, day, name = "", year] = /^(?:(\d{1,2}) )?([A-Za-z]{3,9}) (\d{4})$/.exec(text) ?? [];
  const month = monthNumber(name);
  if (!month || !year) return text;
  return [year, month, day?.padStart(2, "0")].filter(Boolean).join("-");
}
