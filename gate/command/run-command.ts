import { reportBreakdown } from "../report/breakdown.ts";
import { checkReport } from "../report/check-report.ts";
import { reportAs } from "../report/report-as.ts";
import { wholeReport } from "../report/whole-report.ts";
import { writeReport } from "../report/write-report.ts";
import { allChecks } from "../run/all-checks.ts";
import { check, type Options, type Result } from "../run/check-target.ts";
import type { Finding } from "../run/finding.ts";
import { tell } from "../text/tell.ts";
import { type Flags, type Format, parseFlags } from "./parse-flags.ts";
import { showProgress } from "./show-progress.ts";

/** What whoever runs the command brings to it, besides what is typed. */
export type Setup = {
  /** The folder that is checked when none is named. */
  target?: string;
  /** How the command is called, for whoever wants to see a report whole. */
  command: string;
  /** What is asked of a target, once it is known which. */
  optionsFor: (target: string) => Promise<Options>;
  /** Checks besides those of the gate, which `--only` may name. */
  furtherNames?: readonly string[];
};

/**
 * Runs the gate as its command line asks.
 *
 * @param args what was typed after the command
 * @returns the exit code: 0 when nothing must be mended, 1 when something must
 * @throws a plain sentence when the command line isn't understood or a check could not run
 */
export async function runCommand(args: string[], setup: Setup): Promise<number> {
  const flags = parseFlags(args, [...Object.keys(allChecks), ...(setup.furtherNames ?? [])]);
  // Stands there until the run has ended, in case it is stopped from outside
  await writeBreakdown(flags, "It was stopped before its end.");
  try {
    const found = await run(flags, setup);
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

async function run(flags: Flags, setup: Setup): Promise<Result> {
  const target = flags.target ?? setup.target;
  if (target === undefined) throw new Error("Name the folder or the page to check.");
  const options = await setup.optionsFor(target);
  const progress = showProgress(process.stderr);
  const found = await check(target, {
    ...options,
    ...(flags.only && { only: flags.only }),
    cache: flags.cache,
    progress: progress.tell,
  }).finally(progress.clear);
  return flags.warn ? { ...found, findings: found.findings.map(asWarning) } : found;
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
