/** Ids of parts of the site’s own pages, on which entries stand as well: no entry may have one of them. */
export const ownIds: ReadonlySet<string> = new Set([
  "background",
  "glossary",
  "help",
  "main",
  "measures",
  "priorities",
  "quotes",
  "sources",
  "updates",
]);
