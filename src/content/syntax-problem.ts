import type { Kind } from "./kinds.ts";
import type { FileProblem } from "./read-data-file.ts";
import { separatorRules } from "./separator-rules.ts";
import { importLine, type SyntaxPlace, syntaxPlace, whereOf } from "./syntax-place.ts";
import { textMarkRules } from "./text-mark-rules.ts";

/**
 * Tells why a data file can’t be parsed. Only the first reason is told, since all that follows may
 * come of it.
 *
 * @param error what the parser threw
 */
export function syntaxProblem(source: string, kind: Kind, error: unknown): FileProblem {
  const place = syntaxPlace(source, error);
  for (const rule of [headOfFile, numberOrDate, ...textMarkRules, ...separatorRules]) {
    const problem = rule(place, kind);
    if (problem) return problem;
  }
  return {
    ...whereOf(place),
    message: place.char.trim()
      ? `The file can’t be read from here on: ${place.char} isn’t what must stand here.`
      : "The file can’t be read from here on.",
    help: "Look at this line and the one before it: a comma, a quotation mark or a bracket is missing, or there is one too many.",
  };
}

/** The lines above the data: comments, the line that brings the helper, and the line that begins the data. */
function headOfFile({ line, column, text, lines }: SyntaxPlace, kind: Kind) {
  const dataStart = lines.findIndex((text) => text.includes("define") && !isHead(text)) + 1;
  if (/src\/content|^\s*import\b/.test(text)) {
    return {
      line,
      column,
      message: `The line that brings ${kind.define} into the file was changed.`,
      help: `Write it so again: ${importLine(kind)}`,
    };
  }
  if (text.includes("define") || /^\s*(export|default)\b/.test(text)) {
    return {
      line,
      column,
      message: "The line that begins the data was changed.",
      help: `Write it so again: export default ${kind.define}(${kind.opening}`,
    };
  }
  if (dataStart === 0) {
    const first = lines.findIndex((text) => text.trim() !== "" && !isHead(text)) + 1;
    return {
      line: first,
      column: 1,
      message: "The line that begins the data is missing.",
      help: `Write it above this line: export default ${kind.define}(${kind.opening}`,
    };
  }
  if (line < dataStart) {
    return {
      line,
      column: 1,
      message: "This line stands outside the data and isn’t marked as a comment.",
      help: "Begin it with two slashes and a space: // like this.",
    };
  }
  return undefined;
}

const isHead = (text: string): boolean => /^\s*(\/\/|import\b)/.test(text);

function numberOrDate({ reason, text, ...place }: SyntaxPlace) {
  const date = /(?<!["'`\d])\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!["'`\d])/.exec(
    text.replace(/"[^"]*"/g, (quoted) => "_".repeat(quoted.length)),
  );
  if (date) {
    return {
      line: place.line,
      column: date.index + 1,
      message: "The date stands here without quotation marks.",
      help: 'Put straight quotation marks around it, and write year, month and day: "2024-08-06".',
    };
  }
  if (!/Octal|Number|Digit|Numeric|ZeroDigit/.test(reason)) return undefined;
  return {
    ...whereOf(place),
    message: "The number isn’t written as it must be.",
    help: "Write it in digits alone, without a zero at its start: 1.",
  };
}
