import type { Address } from "../links/address.ts";
import { placeOf } from "../links/place-of.ts";
import { resolveSite } from "../links/resolve-site.ts";
import { siteAddresses } from "../links/site-addresses.ts";
import type { Finding } from "../model/finding.ts";
import type { Site } from "../model/site.ts";

/** An address outside the site, and where it stands first. */
export type ExternalLink = {
  url: URL;
  place: Pick<Finding, "page" | "selector" | "line">;
  /** How many more pages or files hold it. */
  otherPages: number;
};

/**
 * Collects the addresses of a site that lead to other sites, each once. What a form sends by POST
 * is left alone: only a reader may send it.
 *
 * @param siteUrl the address at which the site itself stands, where known
 */
export async function externalLinks(site: Site, siteUrl?: string): Promise<ExternalLink[]> {
  const found = new Map<string, { url: URL; page: string; address: Address; pages: Set<string> }>();
  for (const { page, address, target } of resolveSite(await siteAddresses(site), siteUrl)) {
    if (target.kind !== "web" || address.use === "post") continue;
    const { url } = target;
    const known = found.get(url.href);
    if (known) known.pages.add(page);
    else found.set(url.href, { url, page, address, pages: new Set([page]) });
  }
  return [...found.values()].map(({ url, page, address, pages }) => ({
    url,
    place: {
      page,
      ...(address.element ? placeOf(address.element) : {}),
      ...(address.line === undefined ? {} : { line: address.line }),
    },
    otherPages: pages.size - 1,
  }));
}
