import type { Violation } from "../violation.ts";
import { axeViolation } from "./axe-violation.ts";

type Audit = { id: string; score: number | null; details?: unknown };

/** What a failed audit says of each element: its audits of accessibility are rules of axe. */
export function lighthouseViolations({ id, score, details }: Audit): Violation[] {
  if (score !== 0) return [];
  const { items } = (details ?? {}) as { items?: { node?: { selector?: string } }[] };
  const selectors = items?.length ? items.map(({ node }) => node?.selector) : [undefined];
  return selectors.flatMap((selector) => axeViolation(id, selector) ?? []);
}
