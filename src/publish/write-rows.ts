import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ListPageData, Site } from "../../_includes/page-context.ts";

/** One page of a row: its template’s file inside `src/pages/`, and its number in the row. */
export type RowPage = { template: string; number: number };

/** Pages to write, which two threads take from either end. All of it can be handed to a thread. */
export type RowWork = {
  site: Site;
  pages: readonly RowPage[];
  folder: string;
  /** How many pages were taken by both, in memory that they share. */
  taken: Int32Array<SharedArrayBuffer>;
};

/** A page’s template, as Eleventy and we call it. */
type RowTemplate = {
  data: { permalink: (page: ListPageData) => string };
  render: (page: ListPageData) => string;
};

/**
 * Writes pages straight from their templates, one after the other, each forgotten when written, until
 * all are taken, by whomever. To wait for each file takes less time than to have many open at once.
 *
 * @throws when a page can’t be rendered or written
 */
export async function writeRows({ site, pages, folder, taken }: RowWork): Promise<void> {
  const templates = new Map<string, RowTemplate>();
  const folders = new Set<string>();
  for (const page of pages) {
    if (Atomics.add(taken, 0, 1) >= pages.length) return;
    const template = templates.get(page.template) ?? (await importTemplate(page.template));
    templates.set(page.template, template);
    const data = { site: () => site, number: page.number };
    const path = join(folder, template.data.permalink(data));
    if (!folders.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    folders.add(dirname(path));
    writeFileSync(path, template.render(data));
  }
}

const importTemplate = (name: string): Promise<RowTemplate> =>
  import(pathToFileURL(join(import.meta.dirname, "../pages", name)).href);
