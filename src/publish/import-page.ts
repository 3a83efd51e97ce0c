import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageName } from "../../_includes/page-table.ts";
import type { PageTemplate } from "../../_includes/page-template.ts";

/** Loads the template of a row of the table of pages. */
export const importPage = (name: PageName): Promise<PageTemplate> =>
  import(pathToFileURL(join(import.meta.dirname, "../pages", `${name}.11ty.ts`)).href);
