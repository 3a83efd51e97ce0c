import { dirname, relative, resolve, sep } from "node:path";
import { reportCodequality, restNotice } from "check-barriers/report";
import { visibleValues } from "check-barriers/text";
import { formatProblems, type Problem } from "../content/problem.ts";
import type { UnfinishedText } from "../load/unfinished.ts";
import { annotations } from "./annotations.ts";
import { problemFinding } from "./problem-finding.ts";
import { reportMarkdown } from "./report-markdown.ts";

export const contentFormats = ["text", "github", "markdown", "codequality"] as const;

export type ContentFormat = (typeof contentFormats)[number];

/** What an earlier report on data files is known by, besides what the gate’s own are. */
export const contentMarks: readonly RegExp[] = [
  /^## [✅❌] Data files: /u,
  / found\. Nothing was built or changed\.\n$/,
  /(?:^|\n)All is well in [^\n]*\.\n$/,
  /must still be written before the site can be published\.\n$/,
];

/** What was found: mistakes, or where there are none what is yet to be done. */
export type Found = {
  data: string;
  problems: readonly Problem[];
  /** Texts that are yet to be written. */
  left: readonly UnfinishedText[];
  /** Files that no entry names yet. */
  unused: readonly Problem[];
};

/**
 * Writes what was found in any format. What editors wrote is made visible here, so that no format can
 * forget it.
 *
 * @param whole a sentence that says where the report stands whole
 */
export function reportAs(format: ContentFormat, found: Found, whole: string): string {
  const { data, problems, left, unused } = visibleValues(found);
  const inPlace = problems.map((problem) => inRepository(problem, data));
  const notesInPlace = unused.map((problem) => inRepository(problem, data));
  switch (format) {
    case "text":
      return problems.length > 0
        ? formatProblems(problems, "Nothing was built or changed.")
        : notes(unused) + allIsWell(data, left);
    case "github":
      return problems.length > 0
        ? annotations(inPlace) + restNotice(problems.length, 0)
        : annotations(notesInPlace, "warning") + allIsWell(data, left);
    case "markdown":
      return reportMarkdown(inPlace, { unfinished: left, unused: notesInPlace }, whole);
    case "codequality":
      return reportCodequality(inPlace.map(problemFinding), "");
    default:
      return format satisfies never;
  }
}

const notes = (unused: readonly Problem[]): string =>
  unused
    .map(
      ({ file, line, column, message, help }) =>
        `${file}:${line}:${column}\n  ${message}\n  ${help}\n\n`,
    )
    .join("");

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
