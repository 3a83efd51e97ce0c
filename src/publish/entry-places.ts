import { allPages, type Lists, type NumberedPages } from "../../_includes/page-table.ts";

/**
 * Where entries stand that are not on the first page of their list: from `quotes.html#ann` to
 * `quotes-3.html#ann`. Links are written as if a list were one page; this leads them to the right one.
 * A priority without a page of its own is met on its card.
 */
export function entryPlaces(site: Lists): ReadonlyMap<string, string> {
  const later = new Map(
    allPages.flatMap(([, row]) => ("address" in row ? [...laterPlaces(row, site)] : [])),
  );
  const cards = site.content.priorities.flatMap(({ id }): [string, string][] => {
    if (site.pages.withPage.has(id)) return [];
    const card = `index.html#${id}`;
    return [[`priorities/${id}.html`, later.get(card) ?? card]];
  });
  return new Map([...later, ...cards]);
}

function* laterPlaces(row: NumberedPages, { content, pages }: Lists): Iterable<[string, string]> {
  for (const [index, entries] of row.entries?.(pages).entries() ?? []) {
    if (index === 0) continue;
    const page = row.address(index + 1, content);
    for (const { id } of entries) yield [`${row.path}#${id}`, `${page}#${id}`];
  }
}
