import { attribute } from "../../html/attribute.ts";
import { select } from "../../html/select.ts";
import type { Page, Site } from "../../model/site.ts";
import { linkedPath } from "./linked-path.ts";

/**
 * The groups of pages that belong together, because links lead from one to another. A folder may
 * hold pages of many sites; only those of one site can be compared.
 */
export function linkedPages({ pages }: Site): Page[][] {
  const groupOf = new Map(pages.map((page) => [page.path, new Set([page])]));
  for (const page of pages) {
    for (const link of select(page.document, "a[href]")) {
      const target = groupOf.get(linkedPath(page.path, attribute(link, "href") ?? "") ?? "");
      const own = groupOf.get(page.path);
      if (!target || !own || target === own) continue;
      for (const other of target) {
        own.add(other);
        groupOf.set(other.path, own);
      }
    }
  }
  return [...new Set(groupOf.values())].map((group) => pages.filter((page) => group.has(page)));
}
