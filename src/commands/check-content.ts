import { parseArgs } from "node:util";
import {
  checkReport,
  parseReport,
  type ReportFile,
  reportBreakdown,
  wholeReport,
  writeReport,
} from "check-barriers/report";
import { tell } from "check-barriers/text";
import {
  type ContentFormat,
  contentFormats,
  contentMarks,
  type Found,
  reportAs,
} from "../check-content/report-as.ts";
import { unusedFileProblem, unusedFiles } from "../content/across/check-reader-files.ts";
import { contentOf } from "../load/load-content.ts";
import { readFolder } from "../load/read-folder.ts";
import { unfinished } from "../load/unfinished.ts";

/**
 * The command behind `npm run check:content`: reads the data files alone, so that it is quick.
 *
 * @param args `--data folder`, `_data` without it; `--format text`, `github`, `markdown` or
 * `codequality`; `--report format=file` for further reports of the same run
 * @returns the exit code: 0 when all is well, 1 for mistakes in the data, 2 when it can’t run
 */
export async function checkContent(args: string[]): Promise<0 | 1 | 2> {
  const reports: ReportFile<ContentFormat>[] = [];
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: "string", default: "_data" },
        format: { type: "string", default: "text" },
        report: { type: "string", multiple: true, default: [] },
      },
    });
    const format = contentFormats.find((name) => name === values.format);
    if (!format) {
      throw new Error(
        `The format “${values.format}” isn’t known. Write text, github, markdown or codequality.`,
      );
    }
    const asked = values.report.map((value) => parseReport(value, contentFormats));
    for (const { file } of asked) await checkReport(file, contentMarks);
    reports.push(...asked);
    const found = await find(values.data);
    const whole = wholeReport(
      reports.find((other) => other.format === "text")?.file,
      "npm run check:content",
      process.env,
    );
    const failed = found.problems.length > 0;
    // In a terminal mistakes are told where errors are
    const stream = failed && format === "text" ? process.stderr : process.stdout;
    tell(stream, reportAs(format, found, whole), { commands: format === "github" });
    for (const { format, file } of reports) {
      await writeReport(file, reportAs(format, found, whole), contentMarks);
    }
    return failed ? 1 : 0;
  } catch (error) {
    const reason = (error as Error).message;
    tell(process.stderr, `The content was not checked: ${reason}\n`);
    for (const { format, file } of reports) {
      if (format !== "markdown") continue;
      const text = reportBreakdown("The data files could not be checked", reason);
      await writeReport(file, text, contentMarks);
    }
    return 2;
  }
}

async function find(data: string): Promise<Found> {
  const files = await readFolder(data);
  const { content, problems = [] } = await contentOf(files);
  if (!content) return { data, problems, left: [], unused: [] };
  const unused = unusedFiles(content, files.further).map(unusedFileProblem);
  return { data, problems, left: await unfinished(files, content), unused };
}

if (import.meta.main) process.exitCode = await checkContent(process.argv.slice(2));
