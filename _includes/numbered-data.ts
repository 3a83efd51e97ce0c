import type { ListPageData } from "./page-context.ts";
import { type NumberedPages, type PageName, pageTable } from "./page-table.ts";

type NumberedName = {
  [Name in PageName]: (typeof pageTable)[Name] extends NumberedPages ? Name : never;
}[PageName];

/**
 * What a template tells Eleventy that makes a page for each number of its row.
 *
 * https://www.11ty.dev/docs/pagination/
 */
export function numberedData(name: NumberedName) {
  const row: NumberedPages = pageTable[name];
  return {
    pagination: { data: `pageNumbers.${name}`, size: 1, alias: "number" },
    permalink: ({ site, number }: ListPageData) => row.address(number, site().content),
  };
}
