import { criteria } from "./criteria.ts";

const enhanced = new Set(
  "1.2.6 1.2.7 1.2.8 1.2.9 1.3.6 1.4.6 1.4.7 1.4.8 1.4.9 2.1.3 2.2.3 2.2.4 2.2.5 2.2.6 2.3.2 2.3.3 2.4.8 2.4.9 2.4.10 2.4.12 2.4.13 2.5.5 2.5.6 3.1.3 3.1.4 3.1.5 3.1.6 3.2.5 3.3.5 3.3.6 3.3.9".split(
    " ",
  ),
);

/** The criteria of levels A and AA, by number; without 4.1.1, which WCAG 2.2 took out. */
export const basicCriteria: readonly string[] = [...criteria.values()].filter(
  (number) => !enhanced.has(number) && number !== "4.1.1",
);
