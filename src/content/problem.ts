/** A mistake in a data file, told so that its editor can mend it. */
export type Problem = {
  /** The file’s path as the editor knows it: `_data/links.ts`. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What the editor calls the entry: `link “local-offer”`. Absent where the file can’t be read. */
  entry?: string;
  /** What is wrong: one sentence. */
  message: string;
  /** How to mend it: one sentence, with an example where one helps. */
  help: string;
};

/** A mistake in a file that could not be read as data. */
export type FileProblem = Omit<Problem, "file">;

/**
 * Writes problems as text for a terminal, one block each, with `file:line:column` first.
 *
 * @param outcome what came of it, said after their count
 */
export function formatProblems(
  problems: readonly Problem[],
  outcome = "The site was not built; what was built before is as it was.",
): string {
  const count = problems.length === 1 ? "1 mistake" : `${problems.length} mistakes`;
  const blocks = problems.map(
    ({ file, line, column, entry, message, help }) =>
      `${file}:${line}:${column}${entry ? `  ${entry}` : ""}\n  ${message}\n  ${help}\n`,
  );
  return `${blocks.join("\n")}\n${count} found. ${outcome}\n`;
}
