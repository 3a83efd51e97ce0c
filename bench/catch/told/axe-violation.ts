import axe from "axe-core";
import { adviceCriteria } from "../advice-criteria.ts";
import type { Violation } from "../violation.ts";

const advice: Record<string, readonly string[]> = adviceCriteria.axe;

const known = new Map(
  axe.getRules().map(({ ruleId, tags }) => [
    ruleId,
    tags.flatMap((tag) => {
      const [, principle, guideline, number] = /^wcag(\d)(\d)(\d+)$/.exec(tag) ?? [];
      return number ? [`${principle}.${guideline}.${number}`] : [];
    }),
  ]),
);

/** A violation of a rule of axe, with the criteria that axe’s tags or its advice give; nothing for another name. */
export function axeViolation(rule: string, selector?: string): Violation | undefined {
  const criteria = known.get(rule);
  if (!criteria) return undefined;
  return { rule, criteria, advises: advice[rule] ?? [], ...(selector && { selector }) };
}
