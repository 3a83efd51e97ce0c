import { dirname, relative, resolve, sep } from "node:path";
import { reportCodequality, restNotice } from "check-barriers/report";
import { visibleValues } from "check-barriers/text";
import type { UnfinishedText } from "../content/across/unfinished.ts";
import { formatProblems, type Problem } from "../content/problem.ts";
import { annotations } from "./annotations.ts";
import { problemFinding } from "./problem-finding.ts";
import { reportMarkdown } from "./report-markdown.ts";

export const contentFormats = ["text", "github", "markdown", "codequality"] as const;

export type ContentFormat = (typeof contentFormats)[number];

/** What an earlier report on data files is known by, besides what the gate’s own are. */
export const contentMarks: readonly RegExp[] = [
  /^## [✅❌] Data files: /u,
  / found\. Nothing was built or changed\.\n$/,
  /^All is well in [^\n]*\.\n$/,
  /must still be written before the site can be published\.\n$/,
];

/** What was found: mistakes, or where there are none texts that are yet to be written. */
export type Found = { data: string; problems: readonly Problem[]; left: readonly UnfinishedText[] };

/**
 * Writes what was found in any format. What editors wrote is made visible here, so that no format can
 * forget it.
 *
 * @param whole a sentence that says where the report stands whole
 */
export function reportAs(format: ContentFormat, found: Found, whole: string): string {
  const { data, problems, left } = visibleValues(found);
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
