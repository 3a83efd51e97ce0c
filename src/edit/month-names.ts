/** The months as the forms write them, which are in English. */
export const monthNames =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** The number of a month as people type it, `8`, `08` or `Aug`, in two digits; nothing for anything else. */
export function monthNumber(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, "");
  const named =
    text.length < 3 ? -1 : monthNames.findIndex((name) => name.toLowerCase().startsWith(text));
  const number = /^\d{1,2}$/.test(text) ? Number(text) : named + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, "0") : undefined;
}
