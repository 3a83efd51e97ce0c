import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../model/finding.ts";
import { reportBreakdown } from "../report/breakdown.ts";
import { checkReport } from "../report/check-report.ts";
import type { Format } from "../report/formats.ts";
import { reportAs } from "../report/report-as.ts";
import { wholeReport } from "../report/whole-report.ts";
import { writeReport } from "../report/write-report.ts";
import { allChecks } from "../run/all-checks.ts";
import { catalogue } from "../run/catalogue.ts";
import { check, type Options, type Result } from "../run/check-target.ts";
import { tell } from "../text/tell.ts";
import { visibleValues } from "../text/visible-values.ts";
import type { Configuration } from "./configuration.ts";
import { explainRule, listRules, listRulesAsJson, type RuleExamples } from "./describe-rules.ts";
import { help } from "./help.ts";
import { type Flags, namedChecks, parseFlags } from "./parse-flags.ts";
import { readConfiguration } from "./read-configuration.ts";
import { showProgress } from "./show-progress.ts";

/** What whoever runs the command brings to it, besides what is typed. */
export type Setup = {
  /** The folder that is checked when none is named. */
  target?: string;
  /** How the command is called, for whoever wants to see a report whole. */
  command: string;
  /** What is asked of a target, once it is known which; it comes before the configuration file. */
  optionsFor?: (target: string) => Promise<Options>;
  /** Checks besides those of the gate, which `--only` may name. */
  furtherNames?: readonly string[];
};

/**
 * Runs the gate as its command line asks, and then as its configuration file. Why it can't is told on
 * the standard error stream.
 *
 * @param args what was typed after the command
 * @returns the exit code: 0 when nothing must be mended, 1 when something must, 2 when the command line
 * isn't understood or a check could not run
 */
export async function runCommand(args: string[], setup: Setup): Promise<0 | 1 | 2> {
  // Puppeteer hears a request to end, closes its browser and lets the rest go on
  for (const signal of ["SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(2));
  try {
    return await runTyped(args, setup);
  } catch (error) {
    tell(process.stderr, `${reasonOf(error)}\n`);
    return 2;
  }
}

async function runTyped(args: string[], setup: Setup): Promise<0 | 1> {
  const typed = parseFlags(args);
  if (typed.tell === "help" || typed.tell === "version") {
    tell(process.stdout, typed.tell === "help" ? help : `${await ownVersion()}\n`);
    return 0;
  }
  const configuration = await readConfiguration(typed.config, process.cwd());
  if (typed.tell === "rules" || typed.explain !== undefined) {
    tell(process.stdout, await tellRules(typed, configuration));
    return 0;
  }
  const flags = withConfiguration(typed, configuration, setup.furtherNames ?? []);
  // Stands there until the run has ended, in case it is stopped from outside
  await writeBreakdown(flags, "It was stopped before its end.");
  try {
    const found = await run(flags, configuration, setup);
    // Only a terminal is coloured, as its NO_COLOR allows: CI would leave codes in a log or a file
    const colour = process.stdout.isTTY && process.stdout.hasColors();
    tell(process.stdout, report(flags.format, found, setup.command, flags.reports, colour), {
      colours: colour,
      commands: flags.format === "github",
    });
    for (const { format, file } of flags.reports ?? []) {
      await writeReport(file, report(format, found, setup.command, flags.reports));
    }
    return found.findings.some(({ severity }) => severity === "error") ? 1 : 0;
  } catch (error) {
    await writeBreakdown(flags, reasonOf(error));
    throw error;
  }
}

async function ownVersion(): Promise<string> {
  const file = join(import.meta.dirname, "../package.json");
  return JSON.parse(await readFile(file, "utf8")).version;
}

/** The tests' examples, which are packed with the gate; in a workspace they stand in the tests alone. */
async function readExamples(): Promise<RuleExamples> {
  const file = join(import.meta.dirname, "../examples.json");
  return existsSync(file) ? JSON.parse(await readFile(file, "utf8")) : {};
}

async function tellRules(
  { explain, format }: Flags,
  { furtherChecks }: Configuration,
): Promise<string> {
  const rules = await catalogue({ ...allChecks, ...furtherChecks });
  if (explain !== undefined) return explainRule(explain, rules, await readExamples());
  return format === "json" ? listRulesAsJson(rules) : listRules(rules);
}

/** What the command line leaves open, the configuration says. */
function withConfiguration(
  flags: Flags,
  { only, baseline, reports = [], furtherChecks = {} }: Configuration,
  furtherNames: readonly string[],
): Flags {
  const known = [...Object.keys(allChecks), ...Object.keys(furtherChecks), ...furtherNames];
  const names = flags.only ?? only;
  const joined = [...(flags.reports ?? []), ...reports];
  return {
    ...flags,
    ...(names && { only: namedChecks(names, known) }),
    ...(baseline !== undefined && flags.baseline === undefined && { baseline }),
    ...(joined.length > 0 && { reports: joined }),
  };
}

async function run(
  flags: Flags,
  { strict, words, rules, leaveOut, exceptions, viewport, furtherChecks }: Configuration,
  setup: Setup,
): Promise<Result> {
  const target = flags.target ?? flags.sitemap ?? setup.target;
  if (target === undefined) throw new Error("Name the folder or the page to check.");
  const options = (await setup.optionsFor?.(target)) ?? {};
  const progress = showProgress(process.stderr);
  const found = await check(target, {
    ...(strict !== undefined && { strict }),
    ...(words && { words: new Set(words.map((word) => word.toLowerCase())) }),
    ...(rules && { rules }),
    ...(leaveOut && { leaveOut }),
    ...(exceptions && { exceptions }),
    ...(viewport && { viewport }),
    ...options,
    furtherChecks: { ...furtherChecks, ...options.furtherChecks },
    ...(flags.only && { only: flags.only }),
    ...(flags.sitemap !== undefined && { sitemap: flags.sitemap }),
    ...(flags.baseline !== undefined && { baseline: flags.baseline }),
    ...(flags.writeBaseline !== undefined && { writeBaseline: flags.writeBaseline }),
    cache: flags.cache,
    progress: progress.tell,
  }).finally(progress.clear);
  if (found.baseline) tellBaseline(found.baseline, flags);
  return flags.warn ? { ...found, findings: found.findings.map(asWarning) } : found;
}

/** Beside the report, whose formats stay as their readers know them. */
function tellBaseline(
  { known, mended }: NonNullable<Result["baseline"]>,
  { baseline, writeBaseline }: Flags,
): void {
  if (writeBaseline !== undefined) {
    tell(process.stderr, `Findings that stand in ${writeBaseline} as known: ${known}.\n`);
    return;
  }
  const lines = [
    `Findings that ${baseline} knows, and that aren't told: ${known}.`,
    ...mended.map(({ page, check, rule, count }) => `Mended: ${page}  ${check}: ${rule}  ${count}`),
    ...(mended.length > 0
      ? [`Write the file anew without what is mended: --write-baseline ${baseline}`]
      : []),
  ];
  tell(process.stderr, `${visibleValues(lines).join("\n")}\n`);
}

function asWarning(finding: Finding): Finding {
  return { ...finding, severity: "warning" };
}

async function writeBreakdown({ reports = [] }: Flags, reason: string): Promise<void> {
  // Before anything is written, and before a run that may take minutes
  for (const { file } of reports) await checkReport(file);
  const text = reportBreakdown("The built site could not be checked", reason);
  for (const { format, file } of reports) {
    if (format === "markdown" || format === "issue") await writeReport(file, text);
  }
}

/** The first line of what went wrong: one sentence, where the gate says it itself. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}

function report(
  format: Format,
  found: Result,
  command: string,
  reports: Flags["reports"] = [],
  colour = false,
): string {
  const file = reports.find((other) => other.format === "pretty")?.file;
  return reportAs(format, found, wholeReport(file, command, process.env), colour);
}
