import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ListPageData } from "../../_includes/page-context.ts";
import type { PageName } from "../../_includes/page-table.ts";

/** A page’s template, as Eleventy calls it, and we where Eleventy doesn’t. */
export type PageTemplate = { render: (page: ListPageData) => string };

/** Loads the template of a row of the table of pages. */
export const importPage = (name: PageName): Promise<PageTemplate> =>
  import(pathToFileURL(join(import.meta.dirname, "../pages", `${name}.11ty.ts`)).href);
