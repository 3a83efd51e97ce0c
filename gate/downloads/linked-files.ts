import { pageAddresses } from "../links/page-addresses.ts";
import { resolveSite } from "../links/resolve-site.ts";
import type { Site } from "../model/site.ts";

/** The files of the folder that its pages link to, as paths with `/`, sorted. */
export function linkedFiles({ pages, files }: Site): string[] {
  const there = new Set(files);
  const linked = new Set<string>();
  for (const { address, target } of resolveSite({ pages: pages.map(pageAddresses), files: [] })) {
    const inside = address.element?.tagName === "a" && target.kind === "inside";
    if (inside && there.has(target.path)) linked.add(target.path);
  }
  return [...linked].sort();
}
