import type { Violation } from "../model/rule.ts";
import type { Site } from "../model/site.ts";
import type { Use } from "./address.ts";
import type { Folder } from "./judge-address.ts";
import type { Resolved } from "./resolve-site.ts";
import type { LinkRule } from "./rules.ts";
import type { FileAddresses, SiteAddresses } from "./site-addresses.ts";
import { unreachedPages } from "./unreached-pages.ts";

const leads = new Set<Use>(["navigate", "frame", "form"]);

/** Gives what only the site as a whole shows: pages without a way to them, and unreadable files. */
export function siteViolations(
  site: Site,
  { pages, files }: SiteAddresses,
  resolved: readonly Resolved[],
  folder: Folder,
): Violation<LinkRule>[] {
  // Nobody is meant to find a link to the error page, or to a page that only forwards.
  const exempt = new Set([
    ...site.pages.map(({ path }) => path).filter((path) => /(^|\/)404\.html$/.test(path)),
    ...pages
      .filter(({ addresses }) => addresses.some(({ source }) => source === forwarding))
      .map(({ page }) => page.path),
  ]);
  const orphans = folder.extent === "site" ? findOrphans(site, resolved, folder) : [];
  return [
    ...orphans
      .filter((page) => !exempt.has(page))
      .map((page) => ({ rule: "orphan-page" as const, page })),
    ...files.flatMap(fileViolations),
  ];
}

const forwarding = "The automatic forwarding";

function findOrphans(site: Site, resolved: readonly Resolved[], folder: Folder): string[] {
  const linksOf = new Map<string, string[]>();
  for (const { page, address, target } of resolved) {
    // A link that saves a page to keep leads to it too.
    const leadsOn = leads.has(address.use) || address.element?.tagName === "a";
    if (target.kind !== "inside" || !leadsOn) continue;
    const found = folder.find(target.path);
    if (found.kind === "missing") continue;
    const known = linksOf.get(page);
    if (known) known.push(found.path);
    else linksOf.set(page, [found.path]);
  }
  return unreachedPages(
    site.pages.map(({ path }) => path),
    "index.html",
    linksOf,
  );
}

function fileViolations({
  path: page,
  kind,
  addresses,
  brokenLine,
}: FileAddresses): Violation<LinkRule>[] {
  if (brokenLine !== undefined) {
    const language = kind === "web manifest" ? "JSON" : "XML";
    return [
      {
        rule: "file-broken",
        page,
        line: brokenLine,
        message: `The file isn't valid ${language}, so programs can't read it.`,
        help: `Correct the ${language} near this line.`,
      },
    ];
  }
  if (kind !== "sitemap") return [];
  if (addresses.length === 0) return [{ rule: "sitemap-empty", page }];
  return addresses
    .filter(({ value }) => value !== "" && !/^https?:\/\//i.test(value))
    .map(({ value, line }) => ({
      rule: "sitemap-relative",
      page,
      ...(line === undefined ? {} : { line }),
      message: `The sitemap's “${value}” isn't a whole address, so search engines ignore it.`,
    }));
}
