import type { Kind } from "./kinds.ts";
import { maskedLines } from "./masked-lines.ts";
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
  const masked = maskedLines(lines);
  const isHead = (row: string) => row.trim() === "" || /^\s*import\b/.test(row);
  const begin = masked.findIndex(
    (row, index) =>
      row.includes("define") && !isHead(row) && !/src\/content/.test(lines[index] ?? ""),
  );
  const first = masked.findIndex((row) => !isHead(row));
  if (first >= 0 && first < begin && first < line && !/src\/content/.test(lines[first] ?? "")) {
    return {
      line: first + 1,
      column: 1,
      message: "This line stands outside the data and isn’t marked as a comment.",
      help: "Begin it with two slashes and a space: // like this.",
    };
  }
  if (/src\/content|^\s*import\b/.test(text) && (begin < 0 || line <= begin)) {
    return {
      line,
      column,
      message: `The line that brings ${kind.define} into the file was changed.`,
      help: `Write it so again: ${importLine(kind)}`,
    };
  }
  const written = `export default ${kind.define}(${kind.opening}`;
  if (begin < 0) {
    return {
      line: first + 1,
      column: 1,
      message: "The line that begins the data is missing.",
      help: `Write it above this line: ${written}`,
    };
  }
  if (begin < line && !beginsData(masked.slice(begin, begin + 2).join(" "), kind)) {
    return {
      line: begin + 1,
      column: begin + 1 === line ? column : 1,
      message: "The line that begins the data was changed.",
      help: `Write it so again: ${written}`,
    };
  }
  const end = masked.findIndex((row, index) => index >= begin && /^[\]}]\s*\)\s*;?\s*$/.test(row));
  const beyond = masked.findIndex((row, index) => index > end && row.trim() !== "");
  if (end < 0 || beyond < 0 || beyond >= line) return undefined;
  if (/^(import|export)\b/.test(masked[beyond] ?? "")) {
    return {
      line: beyond + 1,
      column: 1,
      message: "The file begins a second time here.",
      help: "Keep one of the two parts, and delete the other.",
    };
  }
  return {
    line: beyond + 1,
    column: 1,
    message: "This stands below the end of the data.",
    help: `Move it above line ${end + 1}, or delete it.`,
  };
}

const beginsData = (text: string, { define, opening }: Kind): boolean =>
  text
    .replace(/\s+/g, " ")
    .trimStart()
    .replaceAll("( ", "(")
    .startsWith(`export default ${define}(${opening}`) && !/^\s*\S.*\[\[/.test(text);

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
  if (!/Octal|Number|Digit|Numeric|ZeroDigit/.test(reason) || /Escape/.test(reason)) return;
  return {
    ...whereOf(place),
    message: "The number isn’t written as it must be.",
    help: "Write it in digits alone, without a zero at its start: 1.",
  };
}
