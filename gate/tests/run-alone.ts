import type { CheckEntry, Tools } from "../model/check.ts";
import type { Finding } from "../model/finding.ts";
import { findingOf } from "../model/rule.ts";
import type { Site } from "../model/site.ts";
import { allChecks } from "../run/all-checks.ts";

/** What one check finds, as the catalogue has it. */
export async function runAlone(
  name: keyof typeof allChecks,
  site: Site,
  tools: Tools,
): Promise<Finding[]> {
  const entry: CheckEntry = allChecks[name];
  const [check, rules] = [await entry.load(), (await entry.rules()) ?? {}];
  const result = await check(site, tools);
  const found = Array.isArray(result) ? result : result.findings;
  const asked = { strict: tools.strict, settings: {} };
  return found.flatMap((violation) => findingOf(name, rules, violation, asked) ?? []);
}
