import { brackenford } from "./brackenford.ts";

/** A day as Brackenford’s site writes it: `2024-08-06` is 6 August 2024. */
export const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString(brackenford.publication.language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
