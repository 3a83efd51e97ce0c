import type { Checks, Finding } from "check-barriers";
import { findingOf } from "../../gate/model/rule.ts";
import { noBrowser, temporarySite } from "../../gate/tests/temporary-site.ts";
import type { OwnContent } from "../../src/promises/own-content.ts";
import { ownChecks } from "../../src/promises/promises.ts";

const data = { file: "_data/publication.ts", line: 1, entry: "publication" };

/** Data files of which nothing is to be told. */
export const goodContent: OwnContent = {
  locate: () => undefined,
  links: new Map(),
  names: new Set(),
  prose: [],
  nextReview: { day: "9999-12-31", data },
  contact: { given: true, data },
  statement: [],
};

/** What a check of what we promise finds in files, and in data, as the catalogue has it. */
export async function findingsOf(
  name: string,
  files: Record<string, string | Buffer>,
  content: OwnContent = goodContent,
): Promise<Finding[]> {
  const checks: Checks = ownChecks(content);
  const [check, rules] = [await checks[name]?.load(), await checks[name]?.rules()];
  if (!check || !rules) throw new Error(`There is no check called ${name} with rules.`);
  const result = await check(await temporarySite(files), noBrowser);
  const found = Array.isArray(result) ? result : result.findings;
  const asked = { strict: true, settings: {} };
  return found.flatMap((violation) => findingOf(name, rules, violation, asked) ?? []);
}
