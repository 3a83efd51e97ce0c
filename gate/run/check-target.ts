import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { failedPages } from "../fetch/failed-pages.ts";
import { type FetchedSite, fetchSite } from "../fetch/fetch-site.ts";
import type { Checks, Settings } from "../model/check.ts";
import type { Exception } from "../model/exception.ts";
import type { Finding } from "../model/finding.ts";
import { isPage } from "../model/is-page.ts";
import type { CatalogueRule, RuleSettings } from "../model/rule.ts";
import { readSite, type Site } from "../model/site.ts";
import type { Totals } from "../report/totals.ts";
import { allChecks } from "./all-checks.ts";
import {
  compareFaults,
  type KnownFault,
  noteFaults,
  readBaseline,
  writeBaselineFile,
} from "./baseline.ts";
import { catalogue } from "./catalogue.ts";
import { elementFinder } from "./element-finder.ts";
import { openFindingsCache } from "./findings-cache.ts";
import { limitFindings } from "./limit-findings.ts";
import { type Locate, locateFindings } from "./locate-findings.ts";
import { mergeFindings } from "./merge-findings.ts";
import { runChecks } from "./run-checks.ts";
import { sortFindings } from "./sort-findings.ts";
import { withoutExceptions } from "./without-exceptions.ts";

/** What whoever runs the gate may ask of it. */
export type Options = Partial<Settings> & {
  /** The checks to run, by name; those that run by themselves when left out. */
  only?: readonly string[];
  /** Checks besides those of the gate. */
  furtherChecks?: Checks;
  /** Rules that are off, or of another severity than usual. */
  rules?: RuleSettings;
  /** Pages that aren't checked, by path or by a pattern such as `news/**`. */
  leaveOut?: readonly string[];
  exceptions?: readonly Exception[];
  locate?: Locate;
  /** A sitemap, as an address or a file, whose pages are checked; at the target where that is an address. */
  sitemap?: string;
  /** A file of known faults, which aren't told. */
  baseline?: string;
  /** A file into which every fault is written as known, so that none is told. */
  writeBaseline?: string;
  /** Whether what was found on unchanged pages is remembered; not when left out. */
  cache?: boolean;
  /** Told after each page of each check. */
  progress?: (check: string, page: string, pages: number) => void;
};

/** What was found, and what was looked at. */
export type Result = {
  findings: Finding[];
  totals: Totals;
  /** What is said of the rules of the checks that ran. */
  rules: CatalogueRule[];
  /** Where a baseline was given: how many findings it knows, and which of its faults are mended. */
  baseline?: { known: number; mended: KnownFault[] };
};

/** So many findings of one rule on one page are compared with a baseline: each is sought on its page. */
const mostCompared = 1_000;

/** Whether a target is fetched rather than read. */
const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

/**
 * Checks a folder of HTML, one page, or pages of a server.
 *
 * @param target a folder, a file whose name ends in `.html`, the address of a page, or what `sitemap` is
 * @throws a plain sentence when there is nothing to check, or a check could not run
 */
export async function check(target: string, options: Options = {}): Promise<Result> {
  const { sitemap, leaveOut = [] } = options;
  if (sitemap === undefined && !isAddress(target)) return checkFolder(target, options);
  if (sitemap !== undefined && sitemap !== target && !isAddress(target)) {
    throw new Error("A sitemap goes with an address or stands alone; it can't go with a folder.");
  }
  const address = sitemap === target ? {} : { address: target };
  const fetched = await fetchSite({ ...address, ...(sitemap && { sitemap }), leaveOut });
  try {
    return await checkFolder(fetched.folder, options, fetched);
  } finally {
    await fetched.remove();
  }
}

async function checkFolder(
  target: string,
  options: Options,
  fetched?: FetchedSite,
): Promise<Result> {
  const started = performance.now();
  const { only, furtherChecks = {}, exceptions = [], locate, cache, progress } = options;
  const settings = {
    strict: options.strict ?? false,
    words: options.words ?? new Set<string>(),
    links: options.links ?? new Map(),
    ...(options.viewport && { viewport: options.viewport }),
  };
  const { baseline, writeBaseline } = options;
  const before = baseline === undefined ? [] : await readBaseline(baseline);
  const site = fetched
    ? await openFetched(fetched)
    : await openSite(resolve(target), options.leaveOut ?? []);
  const nameOf = (path: string) => fetched?.pages.get(path) ?? path;
  const pathOf = new Map(site.pages.map(({ path }) => [nameOf(path), path]));
  const checks = {
    ...(fetched && { pages: failedPages(fetched.failed) }),
    ...chooseChecks({ ...allChecks, ...furtherChecks }, only),
  };
  const { findings, tables } = await runChecks(site, checks, {
    ...settings,
    rules: options.rules ?? {},
    ...(cache && { cache: await openFindingsCache(site, settings) }),
    progress: (name, page) => progress?.(name, page, site.pages.length),
  });
  const inSite = elementFinder(site);
  const elementOf = (finding: Finding) =>
    inSite({ ...finding, page: pathOf.get(finding.page) ?? finding.page });
  const compares = baseline !== undefined || writeBaseline !== undefined;
  const limited = limitFindings(
    findings
      .filter((finding) => !fetched || isOfAsked(finding, fetched.pages))
      .map((finding) => ({ ...finding, page: nameOf(finding.page) })),
    compares ? mostCompared : undefined,
  );
  const located = locateFindings(limited, elementOf, locate ?? (() => undefined));
  const names = Object.keys(checks);
  const isHere = ({ page }: { page: string }) =>
    (!fetched && site.folder === resolve(target)) ||
    site.pages.some(({ path }) => isPage(nameOf(path), page));
  const told = withoutExceptions(mergeFindings(located, elementOf), exceptions.filter(isHere), {
    ran: names,
    whole: only === undefined,
    today: new Date(),
    elementOf,
  });
  const wasLookedFor = (fault: KnownFault) => names.includes(fault.check) && isHere(fault);
  // An exception that has ended is no fault of a page
  const isOfList = ({ rule }: Finding) => rule.startsWith("exception-");
  const faults = told.filter((finding) => !isOfList(finding));
  if (writeBaseline !== undefined) await writeBaselineFile(writeBaseline, faults, wasLookedFor);
  const compared = compares
    ? compareFaults(faults, writeBaseline ? noteFaults(faults) : before, wasLookedFor)
    : undefined;
  const fresh = compared ? limitFindings([...compared.fresh, ...told.filter(isOfList)]) : told;
  const inFolder = relative(process.cwd(), site.folder).split(sep).join("/") || ".";
  return {
    findings: sortFindings(fresh),
    rules: await catalogue(checks),
    totals: {
      folder: fetched?.origin ?? inFolder,
      pages: site.pages.length,
      checks: names,
      seconds: (performance.now() - started) / 1000,
      tables,
    },
    ...(compared && { baseline: { known: compared.known, mended: compared.mended } }),
  };
}

/** The pages that were asked for; what they link to is there for the links alone. */
async function openFetched({ folder, pages }: FetchedSite): Promise<Site> {
  const site = await readSite(folder);
  return { ...site, pages: site.pages.filter(({ path }) => pages.has(path)) };
}

/**
 * Whether a finding holds of a site of which only some pages were asked for: what none of them links
 * to, another may, and what is linked to is there for its links alone.
 */
function isOfAsked({ check, rule, page }: Finding, pages: FetchedSite["pages"]): boolean {
  if (check !== "links") return true;
  return rule !== "orphan-page" && (pages.has(page) || page.endsWith(".css"));
}

async function openSite(target: string, leaveOut: readonly string[]): Promise<Site> {
  const shown = relative(process.cwd(), target) || ".";
  const kind = await stat(target).catch(() => undefined);
  if (!kind) throw new Error(`There is no folder or file called ${shown}.`);
  if (kind.isFile() && !/\.html?$/i.test(target)) {
    throw new Error(
      `${shown} isn't an HTML file; give a folder, or a file whose name ends in .html.`,
    );
  }
  const site = await readSite(target);
  if (site.pages.length === 0) {
    throw new Error(`There is no page to check in ${shown}: no file's name ends in .html.`);
  }
  const pages = site.pages.filter(({ path }) => !leaveOut.some((one) => isPage(path, one)));
  if (pages.length === 0) throw new Error(`Every page of ${shown} is left out.`);
  return { ...site, pages };
}

function chooseChecks(checks: Checks, only: readonly string[] | undefined): Checks {
  const missing = only?.find((name) => !Object.hasOwn(checks, name));
  if (missing !== undefined) {
    const known = Object.keys(checks).join(", ");
    throw new Error(`The check ${missing} can't be made here; there are ${known}.`);
  }
  const chosen = Object.entries(checks).filter(([name, { runs }]) =>
    only ? only.includes(name) : runs === "always",
  );
  return Object.fromEntries(chosen);
}
