import type { Address } from "./address.ts";
import { ownBases } from "./own-bases.ts";
import { resolveAddress, type Target } from "./resolve-address.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/** An address, the file that holds it, and where it leads. */
export type Resolved = { page: string; address: Address; target: Target };

/**
 * Resolves every address of a site.
 *
 * @param configured the address from `SITE_URL` or Netlify's `URL`, where set
 */
export function resolveSite({ pages, files }: SiteAddresses, configured?: string): Resolved[] {
  const bases = ownBases(pages, configured);
  const sitemap = files.find((file) => file.kind === "sitemap" && !file.path.includes("/"));
  if (bases.size === 0 && sitemap) {
    const base = sitemapBase(sitemap.addresses);
    if (base) bases.add(base);
  }
  const holders = [
    ...pages.map(({ page, base, addresses }) => ({ path: page.path, base: base?.href, addresses })),
    ...files.map(({ path, addresses }) => ({ path, base: undefined, addresses })),
  ];
  return holders.flatMap(({ path, base, addresses }) => {
    const place = { path, ownBases: bases, ...(base ? { base } : {}) };
    return addresses.map((address) => ({
      page: path,
      address,
      target: resolveAddress(address.value, place),
    }));
  });
}

// A sitemap at the top of a site lists addresses below its own, the start page among them.
function sitemapBase(addresses: readonly Address[]): string | undefined {
  const whole = addresses.map(({ value }) => URL.parse(value)).filter((url) => url !== null);
  const [shortest] = whole.toSorted((a, b) => a.href.length - b.href.length);
  return shortest && new URL(".", shortest).href.replace(/[?#].*$/, "");
}
