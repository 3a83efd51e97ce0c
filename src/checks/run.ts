import { stat } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { tell } from "../telling/tell.ts";
import { allChecks, type CheckEntry } from "./all-checks.ts";
import { elementFinder } from "./element-finder.ts";
import { exceptions } from "./exceptions.ts";
import { type CheckName, checkNames, type Finding } from "./finding.ts";
import { openFindingsCache } from "./findings-cache.ts";
import { limitFindings } from "./limit-findings.ts";
import { locateInData } from "./locate-in-data.ts";
import { mergeFindings } from "./merge-findings.ts";
import { type Flags, type Format, parseFlags } from "./parse-flags.ts";
import { reportBreakdown } from "./report/breakdown.ts";
import { reportAs } from "./report/report-as.ts";
import type { Totals } from "./report/totals.ts";
import { wholeReport } from "./report/whole-report.ts";
import { writeReport } from "./report/write-report.ts";
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
  tell(process.stderr, `${reasonOf(error)}\n`);
  process.exitCode = 2;
}

async function main(args: string[]): Promise<number> {
  const started = performance.now();
  const flags = parseFlags(
    args,
    checkNames.filter((name) => allChecks[name]),
  );
  // Stands there until the run has ended, in case it is stopped from outside
  await writeBreakdown(flags, "It was stopped before its end.");
  try {
    const found = await check(flags, started);
    // Only a terminal is coloured, as its NO_COLOR allows: CI would leave codes in a log or a file
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    tell(process.stdout, report(flags.format, found, flags.reports, colour), {
      colours: colour,
      commands: flags.format === "github",
    });
    for (const { format, file } of flags.reports ?? []) {
      await writeReport(file, report(format, found, flags.reports));
    }
    return found.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    await writeBreakdown(flags, reasonOf(error));
    throw error;
  }
}

async function check(flags: Flags, started: number) {
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
  return {
    findings: flags.warn ? left.map(asWarning) : left,
    totals: { folder, pages: site.pages.length, checks: names, seconds, tables },
  };
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: "warning" };
}

async function writeBreakdown({ reports = [] }: Flags, reason: string): Promise<void> {
  const text = reportBreakdown("The built site could not be checked", reason);
  for (const { format, file } of reports) {
    if (format === "markdown" || format === "issue") await writeReport(file, text);
  }
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
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

function report(
  format: Format,
  found: { findings: Finding[]; totals: Totals },
  reports: Flags["reports"] = [],
  colour = false,
): string {
  const file = reports.find((other) => other.format === "pretty")?.file;
  return reportAs(format, found, wholeReport(file, "npm run check", process.env), colour);
}
