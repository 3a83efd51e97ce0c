import { describe, expect, it } from "vitest";
import { generatePublication } from "../../bench/generate/publication.ts";
import { listPages } from "../../src/content/lists/list-pages.ts";
import { listSizes } from "../../src/content/lists/list-sizes.ts";
import { noWeight } from "../../src/content/lists/weight.ts";
import { entryPlaces } from "../../src/publish/entry-places.ts";

describe("the places of entries", () => {
  it("lead an address of an entry to the page where it stands", () => {
    const content = generatePublication(700);
    const pages = listPages(content, () => noWeight);
    const places = entryPlaces({ content, pages });
    const third = pages.quotes[2]?.[0]?.id;
    expect(places.get(`quotes.html#${third}`)).toBe(`quotes-3.html#${third}`);
    expect(places.get(`index.html#${pages.priorities[1]?.[0]?.id}`)).toBe(
      `priorities-2.html#${pages.priorities[1]?.[0]?.id}`,
    );
    expect(places.get(`quotes.html#${content.quotes[0]?.id}`)).toBe(undefined);
  });

  it("are where links lead as they are written, where no list goes on", () => {
    const content = generatePublication(listSizes.quotes.entries);
    expect(entryPlaces({ content, pages: listPages(content, () => noWeight) }).size).toBe(0);
  });
});
