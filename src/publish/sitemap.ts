import { pageAddress } from "../../_includes/page-address.ts";
import { escapeXml } from "./book/to-xml.ts";

/**
 * A map of the site for search engines: its pages, not the copies that are made for keeping.
 *
 * https://www.sitemaps.org/protocol.html
 *
 * @param updated the day on which the words last changed
 */
export function sitemap(siteUrl: string, files: readonly string[], updated: string): string {
  const pages = [...files, "downloads.html"]
    .filter((path) => path.endsWith(".html") && !path.startsWith("downloads/"))
    .filter((path) => path !== "404.html")
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
