import { existsSync } from "node:fs";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import type { Totals } from "../report/totals.ts";
import { type CatalogueRule, catalogue } from "../rules.ts";
import { allChecks } from "./all-checks.ts";
import {
  baselineText,
  compareFaults,
  type KnownFault,
  noteFaults,
  readBaseline,
} from "./baseline.ts";
import type { Checks, Settings } from "./check.ts";
import { elementFinder } from "./element-finder.ts";
import type { Exception } from "./exception.ts";
import type { Finding } from "./finding.ts";
import { openFindingsCache } from "./findings-cache.ts";
import { isPage } from "./is-page.ts";
import { limitFindings } from "./limit-findings.ts";
import { type Locate, locateFindings } from "./locate-findings.ts";
import { mergeFindings } from "./merge-findings.ts";
import type { RuleSettings } from "./rule.ts";
import { runChecks } from "./run-checks.ts";
import { readSite, type Site } from "./site.ts";
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

/**
 * Checks a folder of HTML, or one page.
 *
 * @param target a folder, or a file whose name ends in `.html`
 * @throws a plain sentence when there is nothing to check, or a check could not run
 */
export async function check(target: string, options: Options = {}): Promise<Result> {
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
  const site = await openSite(resolve(target), options.leaveOut ?? []);
  const checks = chooseChecks({ ...allChecks, ...furtherChecks }, only);
  const { findings, tables } = await runChecks(site, checks, {
    ...settings,
    rules: options.rules ?? {},
    ...(cache && { cache: await openFindingsCache(site, settings) }),
    progress: (name, page) => progress?.(name, page, site.pages.length),
  });
  const elementOf = elementFinder(site);
  const compares = baseline !== undefined || writeBaseline !== undefined;
  const limited = limitFindings(findings, compares ? mostCompared : undefined);
  const located = locateFindings(limited, elementOf, locate ?? (() => undefined));
  const names = Object.keys(checks);
  const isHere = ({ page }: { page: string }) =>
    site.folder === resolve(target) || site.pages.some(({ path }) => isPage(path, page));
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
  if (writeBaseline !== undefined) await writeFaults(writeBaseline, faults, wasLookedFor);
  const compared = compares
    ? compareFaults(faults, writeBaseline ? noteFaults(faults) : before, wasLookedFor)
    : undefined;
  const fresh = compared ? limitFindings([...compared.fresh, ...told.filter(isOfList)]) : told;
  const folder = relative(process.cwd(), site.folder).split(sep).join("/") || ".";
  return {
    findings: sortFindings(fresh),
    rules: await catalogue(checks),
    totals: {
      folder,
      pages: site.pages.length,
      checks: names,
      seconds: (performance.now() - started) / 1000,
      tables,
    },
    ...(compared && { baseline: { known: compared.known, mended: compared.mended } }),
  };
}

/** What a run didn't look for stays known. */
async function writeFaults(
  file: string,
  faults: readonly Finding[],
  wasLookedFor: (fault: KnownFault) => boolean,
): Promise<void> {
  const older = existsSync(file) ? await readBaseline(file) : [];
  const kept = older.filter((fault) => !wasLookedFor(fault));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, baselineText([...kept, ...noteFaults(faults)]));
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
