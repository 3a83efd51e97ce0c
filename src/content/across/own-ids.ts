/** Ids of parts of the site’s own pages, on which entries stand as well: no entry may have one of them. */
export const ownIds: ReadonlySet<string> = new Set([
  "background",
  // Downloads, beside versions on their page
  "download-archive",
  "download-book",
  "download-data",
  "download-dataSchema",
  "download-easyRead",
  "download-largePrint",
  "download-strategy",
  "glossary",
  "help",
  "links-download",
  "links-original",
  "links-related",
  "links-report",
  "main",
  "priorities",
  "quotes",
  "sources",
  "updates",
  "versions",
]);
