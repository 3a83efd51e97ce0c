import type { Content } from "../content/content.ts";
import type { EntryLine } from "../content/read/entry-lines.ts";
import type { DataPlace, FindPlace } from "../content/read/place-finder.ts";

/**
 * The line of `_data/` from which each page’s words come, by the page’s path. A page that several
 * files feed is given the one whose words stand there first.
 */
export function pagePlaces(
  { priorities }: Content,
  entries: ReadonlyMap<string, EntryLine>,
  place: FindPlace,
): ReadonlyMap<string, DataPlace> {
  return new Map<string, DataPlace>([
    ["index.html", place("publication", ["headline"])],
    ["quotes.html", place("quotes", [])],
    ["help.html", place("links", [])],
    ["easy-read.html", place("easyRead", ["parts"])],
    ["glossary.html", place("glossary", [])],
    ["about.html", place("publication", ["sections"])],
    ["accessibility.html", place("publication", ["accessibility"])],
    ["updates.html", place("updates", [])],
    ...priorities.flatMap(({ id }): [string, DataPlace][] => {
      const entry = entries.get(id);
      return entry ? [[`priorities/${id}.html`, entry]] : [];
    }),
  ]);
}
