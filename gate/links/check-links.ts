import type { Check } from "../model/check.ts";
import type { Violation } from "../model/rule.ts";
import { judgeAddress } from "./judge-address.ts";
import { lookIntoFolder } from "./look-into-folder.ts";
import { pageViolations } from "./page-violations.ts";
import { placeOf } from "./place-of.ts";
import { type Resolved, resolveSite } from "./resolve-site.ts";
import type { LinkRule } from "./rules.ts";
import { siteAddresses } from "./site-addresses.ts";
import { siteViolations } from "./site-violations.ts";
import type { Verdict } from "./verdict.ts";

/**
 * Checks links, resources and anchors inside the folder, without any request. An address that
 * begins with `/` is looked up in the folder itself.
 *
 * @throws when the folder has no page
 */
export const checkLinks: Check<LinkRule> = async (site, { progress }) => {
  if (site.pages.length === 0) throw new Error(`There is no HTML page in ${site.folder}.`);
  const addresses = await siteAddresses(site);
  const { SITE_URL, URL: deployedAt } = process.env;
  const resolved = resolveSite(addresses, SITE_URL || deployedAt);
  const folder = await lookIntoFolder(site, addresses.pages, resolved);
  const judged = new Map<string, Judged>();
  for (const { page, address, target } of resolved) {
    const verdict = judgeAddress(address, target, folder);
    // A page may repeat a wrong address in each of its lists
    const key = verdict && JSON.stringify([page, verdict.message]);
    if (key && !judged.has(key)) judged.set(key, { page, address, verdict });
  }
  for (const { path } of site.pages) progress(path);
  return [
    ...[...judged.values()].map(violationOf),
    ...addresses.pages.flatMap(pageViolations),
    ...siteViolations(site, addresses, resolved, folder),
  ];
};

/** An address that is wrong, and the file that holds it. */
type Judged = Pick<Resolved, "page" | "address"> & { verdict: Verdict };

function violationOf({ page, address, verdict }: Judged): Violation<LinkRule> {
  const line = address.line === undefined ? {} : { line: address.line };
  return { ...verdict, page, ...(address.element && placeOf(address.element)), ...line };
}
