import { dirname, join } from "node:path/posix";
import { attribute } from "../../html/attribute.ts";
import { select } from "../../html/select.ts";
import type { Page, Site } from "../../run/site.ts";

/**
 * The groups of pages that belong together, because links lead from one to another. A folder may
 * hold pages of many sites; only those of one site can be compared.
 */
export function linkedPages({ pages }: Site): Page[][] {
  const groupOf = new Map(pages.map((page) => [page.path, new Set([page])]));
  for (const page of pages) {
    for (const link of select(page.document, "a[href]")) {
      const target = groupOf.get(pathOf(page.path, attribute(link, "href") ?? ""));
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

/** The page that a relative link leads to, as a path inside the folder. */
function pathOf(from: string, href: string): string {
  const [path = ""] = href.split(/[?#]/);
  if (!path || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) return "";
  const joined = path.startsWith("/") ? path.slice(1) : join(dirname(from), path);
  return joined === "." || joined.endsWith("/") ? join(joined, "index.html") : joined;
}
