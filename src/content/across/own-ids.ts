/** Ids of parts of the site’s own pages, on which entries stand as well: no entry may have one of them. */
export const ownIds: ReadonlySet<string> = new Set([
  "background",
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
