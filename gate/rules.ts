// The whole catalogue: every rule that any check of the gate may report.
import { allChecks } from "./run/all-checks.ts";
import type { Checks } from "./run/check.ts";
import type { Rule } from "./run/rule.ts";

/** A rule with its names. */
export type CatalogueRule = Rule & { check: string; id: string };

/**
 * Joins the rules of checks, in the order of the checks and then by name.
 *
 * @param checks those of the gate when left out
 */
export async function catalogue(checks: Checks = allChecks): Promise<CatalogueRule[]> {
  const lists = await Promise.all(
    Object.entries(checks).map(async ([check, { rules }]) =>
      Object.entries((await rules?.()) ?? {})
        .map(([id, rule]) => ({ check, id, ...rule }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );
  return lists.flat();
}
