import type { Finding } from "../run/finding.ts";
import type { Site } from "../run/site.ts";
import type { Use } from "./address.ts";
import type { Folder } from "./judge-address.ts";
import type { Resolved } from "./resolve-site.ts";
import type { FileAddresses, SiteAddresses } from "./site-addresses.ts";
import { unreachedPages } from "./unreached-pages.ts";

const leads = new Set<Use>(["navigate", "frame", "form"]);

/** Gives what only the site as a whole shows: pages without a way to them, and unreadable files. */
export function siteFindings(
  site: Site,
  { pages, files }: SiteAddresses,
  resolved: readonly Resolved[],
  folder: Folder,
): Finding[] {
  // Nobody is meant to find a link to the error page, or to a page that only forwards.
  const exempt = new Set([
    ...site.pages.map(({ path }) => path).filter((path) => /(^|\/)404\.html$/.test(path)),
    ...pages
      .filter(({ addresses }) => addresses.some(({ source }) => source === forwarding))
      .map(({ page }) => page.path),
  ]);
  const orphans = folder.extent === "site" ? findOrphans(site, resolved, folder) : [];
  return [
    ...orphans.filter((page) => !exempt.has(page)).map(orphanFinding),
    ...files.flatMap(fileFindings),
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

function orphanFinding(page: string): Finding {
  return {
    check: "links",
    rule: "orphan-page",
    severity: "error",
    page,
    message: "No chain of links leads from index.html to this page.",
    help: "Link to it from a page that readers can reach, or take it out.",
    criterion: "https://www.w3.org/WAI/WCAG22/Understanding/multiple-ways.html",
  };
}

function fileFindings({ path, kind, addresses, brokenLine }: FileAddresses): Finding[] {
  const finding = { check: "links", severity: "error", page: path } as const;
  if (brokenLine !== undefined) {
    const language = kind === "web manifest" ? "JSON" : "XML";
    return [
      {
        ...finding,
        rule: "file-broken",
        line: brokenLine,
        message: `The file isn't valid ${language}, so programs can't read it.`,
        help: `Correct the ${language} near this line.`,
      },
    ];
  }
  if (kind !== "sitemap") return [];
  if (addresses.length === 0) {
    return [
      {
        ...finding,
        rule: "sitemap-empty",
        message: "The sitemap lists no page.",
        help: "List every page of the site in it.",
        criterion: "https://www.sitemaps.org/protocol.html",
      },
    ];
  }
  return addresses
    .filter(({ value }) => value !== "" && !/^https?:\/\//i.test(value))
    .map(({ value, line }) => ({
      ...finding,
      rule: "sitemap-relative",
      ...(line === undefined ? {} : { line }),
      message: `The sitemap's “${value}” isn't a whole address, so search engines ignore it.`,
      help: "Begin it with https:// and the name of the site.",
      criterion: "https://www.sitemaps.org/protocol.html",
    }));
}
