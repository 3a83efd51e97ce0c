import { stat } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import type { Totals } from "../report/totals.ts";
import { allChecks } from "./all-checks.ts";
import type { Checks, Settings } from "./check.ts";
import { elementFinder } from "./element-finder.ts";
import type { Exception } from "./exception.ts";
import type { Finding } from "./finding.ts";
import { openFindingsCache } from "./findings-cache.ts";
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
  exceptions?: readonly Exception[];
  locate?: Locate;
  /** Whether what was found on unchanged pages is remembered; not when left out. */
  cache?: boolean;
  /** Told after each page of each check. */
  progress?: (check: string, page: string, pages: number) => void;
};

/** What was found, and what was looked at. */
export type Result = { findings: Finding[]; totals: Totals };

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
  };
  const site = await openSite(resolve(target));
  const checks = chooseChecks({ ...allChecks, ...furtherChecks }, only);
  const { findings, tables } = await runChecks(site, checks, {
    ...settings,
    rules: options.rules ?? {},
    ...(cache && { cache: await openFindingsCache(site, settings) }),
    progress: (name, page) => progress?.(name, page, site.pages.length),
  });
  const elementOf = elementFinder(site);
  const located = locateFindings(limitFindings(findings), elementOf, locate ?? (() => undefined));
  const told = mergeFindings(located, elementOf);
  const names = Object.keys(checks);
  const folder = relative(process.cwd(), site.folder).split(sep).join("/") || ".";
  return {
    findings: sortFindings(withoutExceptions(told, exceptions, names, new Date())),
    totals: {
      folder,
      pages: site.pages.length,
      checks: names,
      seconds: (performance.now() - started) / 1000,
      tables,
    },
  };
}

async function openSite(target: string): Promise<Site> {
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
  return site;
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
