import type { Violation } from "../violation.ts";

/** One result of IBM’s checker. */
export type Found = { ruleId: string; value: [string, string]; path: { dom: string } };

/**
 * What IBM’s checker is sure of: failures of what it calls violations, not recommendations and not
 * what may be one.
 *
 * @param criteria pairs of a rule and a criterion, as the ruleset lists them
 */
export function ibmViolations(
  results: readonly Found[],
  criteria: readonly (readonly [rule: string, criterion: string])[],
): Violation[] {
  return results
    .filter(({ value: [level, outcome] }) => level === "VIOLATION" && outcome === "FAIL")
    .map(({ ruleId, path }) => ({
      rule: ruleId,
      criteria: criteria.filter(([rule]) => rule === ruleId).map(([, criterion]) => criterion),
      ...selectorOf(path.dom),
    }));
}

/** `/html[1]/body[1]/a[2]` in CSS; nothing for an element in another document or tree. */
function selectorOf(path: string): { selector?: string } {
  const steps = path.split("/").slice(1);
  const parts = steps.map((step) => /^([\w-]+)\[(\d+)\]$/.exec(step));
  if (parts.some((part) => !part) || /iframe/.test(steps.slice(0, -1).join("/"))) return {};
  return { selector: parts.map((part) => `${part?.[1]}:nth-of-type(${part?.[2]})`).join(" > ") };
}
