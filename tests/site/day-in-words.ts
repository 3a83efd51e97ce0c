import { realContent } from "./real-content.ts";

/** A day as the real site writes it: `2024-08-06` is 6 August 2024. */
export const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString(realContent.publication.language, {
    dateStyle: "long",
    timeZone: "UTC",
  });
