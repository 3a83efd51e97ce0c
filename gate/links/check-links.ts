import type { Check } from "../run/check.ts";
import type { Finding } from "../run/finding.ts";
import { fewerPerPage, type Judged } from "./fewer-per-page.ts";
import { judgeAddress } from "./judge-address.ts";
import { lookIntoFolder } from "./look-into-folder.ts";
import { pageFindings } from "./page-findings.ts";
import { placeOf } from "./place-of.ts";
import { resolveSite } from "./resolve-site.ts";
import { siteAddresses } from "./site-addresses.ts";
import { siteFindings } from "./site-findings.ts";

/**
 * Checks links, resources and anchors inside the folder, without any request. An address that
 * begins with `/` is looked up in the folder itself.
 *
 * @throws when the folder has no page
 */
export const checkLinks: Check = async (site, { progress }) => {
  if (site.pages.length === 0) throw new Error(`There is no HTML page in ${site.folder}.`);
  const addresses = await siteAddresses(site);
  const { SITE_URL, URL: deployedAt } = process.env;
  const resolved = resolveSite(addresses, SITE_URL || deployedAt);
  const folder = await lookIntoFolder(site, addresses.pages, resolved);
  const judged = resolved.flatMap(({ page, address, target }): Judged[] => {
    const verdict = judgeAddress(address, target, folder);
    return verdict ? [{ page, address, verdict }] : [];
  });
  const wrong = fewerPerPage(judged).map(({ page, address, verdict }): Finding => {
    const line = address.line === undefined ? {} : { line: address.line };
    const place = address.element ? placeOf(address.element) : {};
    return { check: "links", ...verdict, page, ...place, ...line };
  });
  for (const { path } of site.pages) progress(path);
  return [
    ...wrong,
    ...addresses.pages.flatMap(pageFindings),
    ...siteFindings(site, addresses, resolved, folder),
  ];
};
