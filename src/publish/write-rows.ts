import { writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Site } from "../../_includes/page-context.ts";
import type { NumberedPage, PageName } from "../../_includes/page-table.ts";
import { importPage } from "./import-page.ts";

/** The pages that one template makes. */
export type PageRow = { name: PageName; pages: readonly NumberedPage[] };

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
  for (const { name, pages } of rows) {
    const { render } = await importPage(name);
    for (const { path, number } of pages) {
      const file = join(folder, path);
      if (!folders.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
      folders.add(dirname(file));
      writeFileSync(file, render({ site: () => site, number }));
    }
  }
}
