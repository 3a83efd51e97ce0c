import { dirname, relative, resolve, sep } from "node:path";
import { parseArgs } from "node:util";
import { problemFinding } from "./check-content/problem-finding.ts";
import { reportMarkdown } from "./check-content/report-markdown.ts";
import { parseReport, type ReportFile } from "./checks/parse-report.ts";
import { reportBreakdown } from "./checks/report/breakdown.ts";
import { reportCodequality } from "./checks/report/codequality.ts";
import { restNotice } from "./checks/report/rest-notice.ts";
import { wholeReport } from "./checks/report/whole-report.ts";
import { writeReport } from "./checks/report/write-report.ts";
import { annotations } from "./content/annotations.ts";
import { loadContent } from "./content/load-content.ts";
import { formatProblems, type Problem } from "./content/problem.ts";
import { type UnfinishedText, unfinished } from "./content/unfinished.ts";

const formats = ["text", "github", "markdown", "codequality"] as const;

type Format = (typeof formats)[number];

/** What was found: mistakes, or where there are none texts that are yet to be written. */
type Found = { data: string; problems: readonly Problem[]; left: readonly UnfinishedText[] };

/**
 * The command behind `npm run check:content`: reads the data files alone, so that it is quick.
 *
 * @param args `--data folder`, `_data` without it; `--format text`, `github`, `markdown` or
 * `codequality`; `--report format=file` for further reports of the same run
 * @returns the exit code: 0 when all is well, 1 for mistakes in the data, 2 when it can’t run
 */
export async function checkContent(args: string[]): Promise<0 | 1 | 2> {
  const reports: ReportFile<Format>[] = [];
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: "string", default: "_data" },
        format: { type: "string", default: "text" },
        report: { type: "string", multiple: true, default: [] },
      },
    });
    const format = formats.find((name) => name === values.format);
    if (!format) {
      throw new Error(
        `The format “${values.format}” isn’t known. Write text, github, markdown or codequality.`,
      );
    }
    reports.push(...values.report.map((value) => parseReport(value, formats)));
    const found = await find(values.data);
    const whole = wholeReport(
      reports.find((other) => other.format === "text")?.file,
      "npm run check:content",
      process.env,
    );
    const failed = found.problems.length > 0;
    // In a terminal mistakes are told where errors are
    const stream = failed && format === "text" ? process.stderr : process.stdout;
    stream.write(report(format, found, whole));
    for (const { format, file } of reports) {
      await writeReport(file, report(format, found, whole));
    }
    return failed ? 1 : 0;
  } catch (error) {
    const reason = (error as Error).message;
    process.stderr.write(`The content was not checked: ${reason}\n`);
    for (const { format, file } of reports) {
      if (format !== "markdown") continue;
      await writeReport(file, reportBreakdown("The data files could not be checked", reason));
    }
    return 2;
  }
}

async function find(data: string): Promise<Found> {
  const { content, problems = [] } = await loadContent(data);
  return { data, problems, left: content ? await unfinished(data, content) : [] };
}

function report(format: Format, { data, problems, left }: Found, whole: string): string {
  const inPlace = problems.map((problem) => inRepository(problem, data));
  switch (format) {
    case "text":
      return problems.length > 0
        ? formatProblems(problems, "Nothing was built or changed.")
        : allIsWell(data, left);
    case "github":
      return problems.length > 0
        ? annotations(inPlace) + restNotice(problems.length, 0)
        : allIsWell(data, left);
    case "markdown":
      return reportMarkdown(inPlace, left, whole);
    case "codequality":
      return reportCodequality(inPlace.map(problemFinding), "");
    default:
      return format satisfies never;
  }
}

function allIsWell(data: string, left: readonly UnfinishedText[]): string {
  if (left.length === 0) return `All is well in ${data}.\n`;
  const list = left.map(({ file, line, text }) => `${file}:${line}  ${text}\n`).join("");
  const count = left.length === 1 ? "1 text" : `${left.length} texts`;
  return `${list}\nThere are no mistakes, but ${count} must still be written before the site can be published.\n`;
}

/** Annotations need the path from the top of the repository, where the command is run. */
function inRepository(problem: Problem, data: string): Problem {
  const folder = relative(process.cwd(), dirname(resolve(data)))
    .split(sep)
    .join("/");
  return { ...problem, file: folder ? `${folder}/${problem.file}` : problem.file };
}
