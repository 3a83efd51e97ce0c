import { monthNames } from "../content/values/month-names.ts";

/** The number of a month as people type it, `8`, `08` or `Aug`, in two digits; nothing for anything else. */
export function monthNumber(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, "");
  const named =
    text.length < 3 ? -1 : monthNames.findIndex((name) => name.toLowerCase().startsWith(text));
  const number = /^\d{1,2}$/.test(text) ? Number(text) : named + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, "0") : undefined;
}
