import type { PageAddresses } from "./page-addresses.ts";
import { withoutEndSlashes } from "./without-end-slashes.ts";

/**
 * Gives the absolute addresses at which the site says it stands, each ending in `/`: the configured
 * one, and those that pages' canonical links imply.
 *
 * @param configured the address from `SITE_URL` or Netlify's `URL`, where set
 */
export function ownBases(pages: readonly PageAddresses[], configured?: string): Set<string> {
  const bases = new Set<string>();
  if (configured && URL.canParse(configured)) bases.add(withSlash(new URL(configured)));
  for (const { page, addresses } of pages) {
    const canonical = addresses.find((address) => address.source === 'The <link rel="canonical">');
    const base = canonical && impliedBase(canonical.value, page.path);
    if (base) bases.add(base);
  }
  return bases;
}

/** The address of the folder, if a page at this path has this canonical address. */
function impliedBase(canonical: string, path: string): string | undefined {
  if (!/^https?:/i.test(canonical) || !URL.canParse(canonical)) return undefined;
  const url = new URL(canonical);
  const encoded = new URL(path, "http://folder.invalid/").pathname.slice(1);
  // A host may serve `about.html` as `about`, and `index.html` as its folder.
  const served = [encoded, encoded.replace(/\.html?$/, ""), encoded.replace(/index\.html?$/, "")];
  const end = served.find((name) => url.pathname.endsWith(`/${name}`));
  if (end === undefined) return undefined;
  return `${url.origin}${url.pathname.slice(0, url.pathname.length - end.length)}`;
}

function withSlash(url: URL): string {
  return `${url.origin}${withoutEndSlashes(url.pathname)}/`;
}
