import { pageAddress } from "../../_includes/page-address.ts";
import type { Site } from "../../_includes/page-context.ts";
import { pagesToRead, pathsOf } from "../../_includes/page-table.ts";
import { escapeXml } from "./book/to-xml.ts";

/**
 * A map of the site for search engines: its pages, not the copies that are made for keeping.
 *
 * https://www.sitemaps.org/protocol.html
 *
 * @param siteUrl with `/` at the end
 */
export function sitemap(site: Site, siteUrl: string): string {
  const { updated } = site.content.publication;
  const pages = pagesToRead(site.content)
    .filter(([, row]) => row.sitemap)
    .flatMap(([, row]) => pathsOf(row, site))
    .sort();
  const entries = pages.map(
    (path) =>
      `<url><loc>${escapeXml(pageAddress(siteUrl, path))}</loc><lastmod>${updated}</lastmod></url>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("")}</urlset>
`;
}
