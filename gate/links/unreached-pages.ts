/**
 * Gives the pages that no reader who begins at the start page can get to by links, in their order.
 *
 * @param pages every page's path
 * @param linksOf the paths to which a page leads its readers
 */
export function unreachedPages(
  pages: readonly string[],
  start: string,
  linksOf: ReadonlyMap<string, readonly string[]>,
): string[] {
  const reached = new Set([start]);
  // A set can grow while it is walked: each page is visited once.
  for (const page of reached) for (const next of linksOf.get(page) ?? []) reached.add(next);
  return pages.filter((page) => !reached.has(page));
}
