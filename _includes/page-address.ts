/**
 * The whole address of a page. The home page is the site itself.
 *
 * @param siteUrl with `/` at the end
 * @example pageAddress("https://example.org/", "about.html") // "https://example.org/about.html"
 */
export function pageAddress(siteUrl: string, path: string): string {
  return path === "index.html" ? siteUrl : new URL(path, siteUrl).href;
}
