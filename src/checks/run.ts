import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { allChecks, type CheckEntry } from "./all-checks.ts";
import { elementFinder } from "./element-finder.ts";
import { exceptions } from "./exceptions.ts";
import { type CheckName, checkNames, type Finding } from "./finding.ts";
import { openFindingsCache } from "./findings-cache.ts";
import { limitFindings } from "./limit-findings.ts";
import { locateInData } from "./locate-in-data.ts";
import { mergeFindings } from "./merge-findings.ts";
import { type Flags, parseFlags } from "./parse-flags.ts";
import { reportGithub } from "./report/github.ts";
import { reportJson } from "./report/json.ts";
import { reportMarkdown } from "./report/markdown.ts";
import { reportPretty } from "./report/pretty.ts";
import { reportSarif } from "./report/sarif.ts";
import type { Totals } from "./report/totals.ts";
import { runChecks } from "./run-checks.ts";
import { showProgress } from "./show-progress.ts";
import { readSite, type Site } from "./site.ts";
import { sortFindings } from "./sort-findings.ts";
import { withoutExceptions } from "./without-exceptions.ts";

/** Where our own build lies: `npm run build` writes it, and it's what is checked by default. */
const ownFolder = join(import.meta.dirname, "../../dist");

// Puppeteer hears a request to end, closes its browser and lets the rest go on
for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(reason.split("\n")[0]);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const started = performance.now();
  const flags = parseFlags(
    args,
    checkNames.filter((name) => allChecks[name]),
  );
  const target = resolve(flags.target ?? ownFolder);
  const own = target === ownFolder;
  const site = await openSite(target, own);
  const checks = chooseChecks(flags.only, own);
  const progress = showProgress(process.stderr, site.pages.length);
  const { findings, tables } = await runChecks(site, checks, {
    own,
    ...(flags.cache && { cache: await openFindingsCache(site, own) }),
    progress: progress.tell,
  }).finally(progress.clear);
  const elementOf = elementFinder(site);
  const located = locateInData(limitFindings(findings), elementOf, site.entries);
  const told = mergeFindings(located, elementOf);
  const names = checkNames.filter((name) => checks[name]);
  const left = sortFindings(withoutExceptions(told, own ? exceptions : [], names, new Date()));
  const seconds = (performance.now() - started) / 1000;
  const folder = relative(process.cwd(), site.folder).split(sep).join("/") || ".";
  const totals = { folder, pages: site.pages.length, checks: names, seconds, tables };
  process.stdout.write(report(flags.format, left, totals));
  return left.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function openSite(target: string, own: boolean): Promise<Site> {
  const shown = relative(process.cwd(), target) || ".";
  const kind = await stat(target).catch(() => undefined);
  if (!kind) {
    const advice = own ? "; run npm run build first" : "";
    throw new Error(`There is no folder or file called ${shown}${advice}.`);
  }
  if (kind.isFile() && !/\.html?$/i.test(target)) {
    throw new Error(
      `${shown} isn't an HTML file; give a folder, or a file whose name ends in .html.`,
    );
  }
  const ours = own ? await (await import("./own-content.ts")).ownContent() : undefined;
  const site = { ...(await readSite(target, ours?.entries)), ...(ours && { ours }) };
  if (site.pages.length === 0) {
    throw new Error(`There is no page to check in ${shown}: no file's name ends in .html.`);
  }
  return site;
}

function chooseChecks(only: CheckName[] | undefined, own: boolean) {
  const chosen = checkNames.filter((name) => {
    if (only) return only.includes(name);
    const runs = allChecks[name]?.runs;
    return runs === "always" || (runs === "on-our-build" && own);
  });
  const entries = chosen.map((name): [CheckName, CheckEntry | undefined] => [
    name,
    allChecks[name],
  ]);
  return Object.fromEntries(entries.filter(([, entry]) => entry));
}

function report(format: Flags["format"], findings: Finding[], totals: Totals): string {
  switch (format) {
    case "pretty":
      // Only a terminal is coloured, as its NO_COLOR allows: CI would leave codes in a log or a file
      return reportPretty(findings, totals, process.stdout.isTTY && process.stdout.hasColors());
    case "json":
      return reportJson(findings);
    case "github":
      return reportGithub(findings, totals.folder);
    case "markdown":
      return reportMarkdown(findings, totals);
    case "sarif":
      return reportSarif(findings, totals.folder);
    default:
      return format satisfies never;
  }
}
