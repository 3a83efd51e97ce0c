import { adviceCriteria } from "../advice-criteria.ts";
import { criteria } from "../criteria.ts";
import type { Violation } from "../violation.ts";
import { axeViolation } from "./axe-violation.ts";

const advice: Record<string, readonly string[]> = adviceCriteria["html-validate"];

/** As much of one of our findings as is judged. */
export type Finding = {
  rule: string;
  severity: string;
  page: string;
  selector?: string;
  criterion?: string;
};

/** What an error of ours says: the criterion whose page it leads to, else its engine’s advice. */
export function ourViolations({ rule, severity, selector, criterion }: Finding): Violation[] {
  if (severity !== "error") return [];
  const page = /\/Understanding\/([\w-]+)\.html$/.exec(criterion ?? "")?.[1];
  const number = page && criteria.get(page);
  const [engine, ...name] = rule.split("/");
  const advised =
    engine === "axe"
      ? axeViolation(name.join("/"))?.advises
      : advice[engine === "html-validate" ? name.join("/") : ""];
  return [
    {
      rule,
      criteria: number ? [number] : [],
      advises: advised ?? [],
      ...(selector && { selector }),
    },
  ];
}
