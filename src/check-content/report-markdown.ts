import { fitMarkdown, markdownLimits, tableSection } from "check-barriers/report";
import type { Problem } from "../content/problem.ts";
import type { UnfinishedText } from "../load/unfinished.ts";

/**
 * Tells what is wrong in the data files, in Markdown for the summary of a pull request's check.
 *
 * @param left texts that are yet to be written and files that no entry names yet, where nothing is wrong
 * @param whole a sentence that says where the report stands whole
 */
export function reportMarkdown(
  problems: readonly Problem[],
  left: { unfinished: readonly UnfinishedText[]; unused: readonly Problem[] },
  whole: string,
): string {
  const mistakes = {
    title: "Mistakes",
    head: ["Where", "Entry", "What is wrong", "How to mend it"],
    rows: problems.map(({ file, line, column, entry = "", message, help }) => [
      `${file}:${line}:${column}`,
      entry,
      message,
      help,
    ]),
  };
  const unwritten = {
    title: "Still to be written",
    head: ["Where", "Text"],
    rows: left.unfinished.map(({ file, line, text }) => [`${file}:${line}`, text]),
  };
  const unused = {
    title: "Files that readers don’t get",
    head: ["Where", "Why", "What to do"],
    rows: left.unused.map(({ file, line, column, message, help }) => [
      `${file}:${line}:${column}`,
      message,
      help,
    ]),
  };
  const sections = [mistakes, unwritten, unused]
    .filter(({ rows }) => rows.length > 0)
    .map((table) => tableSection(table));
  return fitMarkdown(
    { opening: opening(problems.length), sections },
    markdownLimits.summary,
    whole,
  );
}

function opening(mistakes: number): string {
  if (mistakes === 0) return "## ✅ Data files: no mistakes";
  return `## ❌ Data files: ${mistakes === 1 ? "1 mistake" : `${mistakes} mistakes`} to mend

Nothing is built or published until then. Mend each at its line and propose that as a part of the same change; the check runs again by itself.`;
}
