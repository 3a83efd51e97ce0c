/** Ids of parts of the site’s own pages, on which entries stand as well: no entry may have one of them. */
export const ownIds: ReadonlySet<string> = new Set([
  "actions",
  "background",
  "glossary",
  "help",
  "main",
  "priorities",
  "progress",
  "quotes",
  "sources",
  "updates",
]);
