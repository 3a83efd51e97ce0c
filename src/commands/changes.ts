import { rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSite, type Site } from "check-barriers";
import {
  checkReport,
  parseReport,
  type ReportFile,
  reportBreakdown,
  wholeReport,
  writeReport,
} from "check-barriers/report";
import { tell } from "check-barriers/text";
import { buildRevision } from "../changes/build-revision.ts";
import { buildSource } from "../changes/build-source.ts";
import { compareSites, type SiteChanges } from "../changes/compare-sites.ts";
import { placeChanges } from "../changes/place-changes.ts";
import { changesMarks, reportAs } from "../changes/report-as.ts";
import { type ReportFormat, reportFormats } from "../changes/report-format.ts";
import { reportUntold } from "../changes/report-untold.ts";
import { screenshots } from "../changes/screenshots.ts";
import { loadPlaced } from "../load/load-placed.ts";
import { atStop } from "../node/at-stop.ts";
import { originFinder } from "../origins/origin-finder.ts";
import { wordFinder } from "../origins/word-finder.ts";
import { checkFile } from "../publish/output/check-file.ts";

const project = join(import.meta.dirname, "../..");

type Flags = {
  revision: string;
  format: ReportFormat;
  output: string | undefined;
  reports: ReportFile<ReportFormat>[];
};

/**
 * The command behind `npm run changes`: builds this version and another, and tells what readers will
 * see. Where the other can’t be built, the report says so.
 *
 * @param args the other version, `origin/main` without one; `--format text`, `markdown` or `html`;
 * `--output file`, the terminal without it; `--report format=file` for further reports of the same run
 * @returns the exit code: 0 when the report was written, 2 when it can’t be
 */
export async function changes(args: string[]): Promise<0 | 2> {
  const reports: ReportFile<ReportFormat>[] = [];
  const folder = await mkdtemp(join(tmpdir(), "changes-"));
  const forget = atStop(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const flags = parse(args);
    const files = [flags.output ?? [], flags.reports.map(({ file }) => file)].flat();
    for (const file of files) {
      checkFile(file);
      await checkReport(file, changesMarks);
    }
    reports.push(...flags.reports);
    const report = await tellChanges(flags, folder);
    if (flags.output) {
      await writeReport(flags.output, await report(flags.format), changesMarks);
      tell(process.stdout, `The report is in ${flags.output}.\n`);
    } else tell(process.stdout, await report(flags.format));
    for (const { format, file } of reports) {
      await writeReport(file, await report(format), changesMarks);
    }
    return 0;
  } catch (error) {
    const reason = (error as Error).message;
    tell(process.stderr, `The changes can’t be told: ${reason}\n`);
    for (const { format, file } of reports) {
      if (format !== "markdown") continue;
      // Where it can’t be written, that is the reason that was told already
      const text = reportBreakdown("The changes can’t be told", reason);
      await writeReport(file, text, changesMarks).catch(() => {});
    }
    return 2;
  } finally {
    forget();
    await rm(folder, { recursive: true, force: true });
  }
}

function parse(args: string[]): Flags {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: "string", default: "text" },
      output: { type: "string" },
      report: { type: "string", multiple: true, default: [] },
    },
  });
  const [revision = "origin/main", ...more] = positionals;
  if (more.length > 0) throw new Error("Name one version to compare with, such as origin/main.");
  const format = reportFormats.find((name) => name === values.format);
  if (!format) {
    throw new Error(`The format “${values.format}” isn’t known. Write text, markdown or html.`);
  }
  const reports = values.report.map((value) => parseReport(value, reportFormats));
  return { revision, format, output: values.output, reports };
}

/** Builds both versions, and gives what writes a report on them. */
async function tellChanges({ revision, format, output, reports }: Flags, folder: string) {
  const after = await buildSource(project, join(folder, "after"));
  if (!("site" in after)) {
    throw new Error(
      `Your version can’t be built.${after.said ? ` Its build says:\n${after.said}` : ""}`,
    );
  }
  const before = await buildRevision(revision, join(folder, "before"));
  if (!("site" in before)) {
    if (before.said) tell(process.stderr, `${before.said}\n`);
    return async (format: ReportFormat) => reportUntold(before.reason, format);
  }
  const site = await readSite(after.site);
  const compared = await placed(compareSites(await readSite(before.site), site), site);
  const page = format === "html" ? output : reports.find((other) => other.format === "html")?.file;
  const whole = wholeReport(page, `npm run changes -- ${revision}`, process.env);
  const folders = { before: before.site, after: after.site };
  return (format: ReportFormat) =>
    reportAs(format, compared, {
      from: revision,
      whole,
      screenshots: () => screenshots(compared, folders),
    });
}

/** Names the places of changes in our own data, unless somebody broke them since the build. */
async function placed(changes: SiteChanges, after: Site): Promise<SiteChanges> {
  const { content, place } = await loadPlaced(join(project, "_data"));
  if (!content) return changes;
  return placeChanges(changes, after, {
    origin: originFinder(content, place),
    word: wordFinder(content),
    place,
  });
}

if (import.meta.main) process.exitCode = await changes(process.argv.slice(2));
