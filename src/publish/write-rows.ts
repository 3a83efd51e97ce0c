import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ListPageData, Site } from "../../_includes/page-context.ts";
import type { PageName } from "../../_includes/page-table.ts";

/** A template that makes a page for each of some numbers. */
export type PageRow = { name: PageName; numbers: readonly number[] };

/** A page’s template, as Eleventy and we call it. */
type RowTemplate = {
  data: { permalink: (page: ListPageData) => string };
  render: (page: ListPageData) => string;
};

/**
 * Writes the pages of rows straight from their templates, one after the other, each forgotten when
 * written. To wait for each file takes less time than to have many open at once.
 *
 * @throws when a page can’t be rendered or written
 */
export async function writeRows(
  site: Site,
  rows: readonly PageRow[],
  folder: string,
): Promise<void> {
  const folders = new Set<string>();
  for (const row of rows) {
    const template = await importTemplate(row.name);
    for (const number of row.numbers) {
      const page = { site: () => site, number };
      const path = join(folder, template.data.permalink(page));
      if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
      folders.add(dirname(path));
      writeFileSync(path, template.render(page));
    }
  }
}

const importTemplate = (name: PageName): Promise<RowTemplate> =>
  import(pathToFileURL(join(import.meta.dirname, "../pages", `${name}.11ty.ts`)).href);
