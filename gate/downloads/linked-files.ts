import { attribute } from "../html/attribute.ts";
import { elementsOf } from "../html/elements-of.ts";
import type { Site } from "../run/site.ts";

/** The files of the folder that its pages link to, as paths with `/`, sorted. */
export function linkedFiles({ pages, files }: Site): string[] {
  const there = new Set(files);
  const linked = new Set<string>();
  for (const { path, document } of pages) {
    const base = new URL("https://site.invalid/");
    base.pathname = path;
    for (const element of elementsOf(document)) {
      const href = element.tagName === "a" ? attribute(element, "href") : undefined;
      const url = href === undefined || href.startsWith("#") ? null : URL.parse(href, base);
      if (url?.host === base.host) linked.add(decoded(url.pathname.slice(1)));
    }
  }
  return [...linked].filter((path) => there.has(path)).sort();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
