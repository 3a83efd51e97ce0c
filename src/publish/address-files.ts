import type { Site } from "../../_includes/page-context.ts";
import { atomFeed } from "./atom-feed.ts";
import { securityText } from "./security-text.ts";
import { sitemap } from "./sitemap.ts";

/**
 * The files that need the site’s own address: without one, none of them is written.
 *
 * @param siteUrl with `/` at the end
 * @returns the text of each file, by path
 */
export function addressFiles(site: Site, siteUrl: string): ReadonlyMap<string, string> {
  const contact = securityText(site.content.publication, siteUrl);
  return new Map([
    ["sitemap.xml", sitemap(site, siteUrl)],
    ["robots.txt", `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}sitemap.xml\n`],
    ["feed.xml", atomFeed(site, siteUrl)],
    ...(contact ? [[".well-known/security.txt", contact] as const] : []),
  ]);
}
