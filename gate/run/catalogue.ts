import type { Checks } from "../model/check.ts";
import type { CatalogueRule } from "../model/rule.ts";
import { allChecks } from "./all-checks.ts";

/**
 * Joins the rules of checks, in the order of the checks and then by name.
 *
 * @param checks those of the gate when left out
 */
export async function catalogue(checks: Checks = allChecks): Promise<CatalogueRule[]> {
  const lists = await Promise.all(
    Object.entries(checks).map(async ([check, { rules }]) =>
      Object.entries((await rules()) ?? {})
        .map(([id, rule]) => ({ check, id, ...rule }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
    ),
  );
  return lists.flat();
}
