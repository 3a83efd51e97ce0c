import type { PageCase } from "./page-case.ts";
import type { Violation } from "./violation.ts";

/** Tells whether an element of the case’s page lies in a place; nothing where it can’t be found. */
export type LiesIn = (selector: string, place: string) => boolean | undefined;

/**
 * The rules by which a tool names the planted barrier of a page, or accuses a good page; none where
 * it does neither. The same for every tool:
 *
 * - Only violations are given: what a tool leaves for people to review neither names nor accuses.
 * - A barrier is named by a violation of one of its criteria, be it that the tool gives the
 *   criterion or that its advice serves it. Where the set tells the place, an element known to be
 *   outside it doesn’t count.
 * - A good page is accused by a violation of a criterion that it keeps, where the tool itself says
 *   that it is one of that criterion: advice accuses nobody. Where the set tells which part of the
 *   page is meant to be good, only an element known to be there counts.
 */
export function fittingRules(
  { kind, criteria, place }: PageCase,
  violations: readonly Violation[],
  liesIn: LiesIn = () => undefined,
): string[] {
  const rules = violations
    .filter((violation) => {
      const told =
        kind === "good" ? violation.criteria : [...violation.criteria, ...advised(violation)];
      if (!told.some((criterion) => criteria.includes(criterion))) return false;
      if (!place) return true;
      const inside = violation.selector ? liesIn(violation.selector, place) : undefined;
      return inside ?? kind === "barrier";
    })
    .map(({ rule }) => rule);
  return [...new Set(rules)].sort();
}

const advised = ({ criteria, advises = [] }: Violation) => (criteria.length > 0 ? [] : advises);
