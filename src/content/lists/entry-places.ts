import type { ListPages } from "./list-pages.ts";
import { numberedPath } from "./numbered-path.ts";

/**
 * Where entries stand that are not on the first page of their list: from `quotes.html#ann` to
 * `quotes-3.html#ann`. Links are written as if a list were one page; this leads them to the right one.
 */
export function entryPlaces(pages: ListPages): ReadonlyMap<string, string> {
  return new Map([
    ...laterPlaces("quotes.html", pages.quotes),
    ...laterPlaces("help.html", pages.links),
    ...laterPlaces("glossary.html", pages.glossary),
    ...laterPlaces("index.html", pages.priorities, "priorities.html"),
  ]);
}

function laterPlaces(
  first: string,
  pages: readonly (readonly { id: string }[])[],
  later = first,
): [string, string][] {
  return pages.flatMap((entries, index) =>
    index === 0
      ? []
      : entries.map(({ id }): [string, string] => [
          `${first}#${id}`,
          `${numberedPath(later, index + 1)}#${id}`,
        ]),
  );
}
