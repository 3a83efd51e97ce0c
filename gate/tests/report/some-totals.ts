import type { Totals } from "../../report/totals.ts";

/** Totals to test reports with, changed as asked. */
export function someTotals(changes: Partial<Totals> = {}): Totals {
  return {
    folder: "dist",
    pages: 2,
    checks: ["html", "a11y"],
    seconds: 1.25,
    tables: [],
    ...changes,
  };
}

export const aTable = {
  title: "Weights",
  head: ["Page", "Bytes"],
  rows: [
    ["index.html", "1,200"],
    ["a.html", "90"],
  ],
};
