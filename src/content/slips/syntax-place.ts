import type { Kind } from "../kinds.ts";
import type { FileProblem } from "../problem.ts";
import { maskedLines } from "../source/masked-lines.ts";
import { type OpenBracket, openBrackets } from "../source/open-brackets.ts";
import type { Place } from "../source/place.ts";
import { strayIn } from "./stray-in.ts";

/** Where the parser stopped, and what stands around that place. */
export type SyntaxPlace = Place & {
  /** The parser’s short name of what is wrong: `UnterminatedString`. */
  reason: string;
  lines: string[];
  /** The lines with their texts and comments masked. */
  masked: string[];
  /** The row of the line that begins the data, counted from 0; -1 where there is none. */
  begin: number;
  /** The line on which it stopped. */
  text: string;
  /** The character at which it stopped; empty at the end of the file. */
  char: string;
  /** The line from that character on. */
  rest: string;
  /** The line after. */
  next: string;
  /** The last line above that holds data. */
  above: Place & { text: string };
  open: OpenBracket[];
  closers: Record<OpenBracket["bracket"], string>;
  /** The place right after the value that stands before, with no comma between. */
  valueBefore?: Place;
};

/** Tells one reason why a file can’t be parsed, if it fits what stands around that place. */
export type SyntaxRule = (place: SyntaxPlace, kind: Kind) => FileProblem | undefined;

/** The place alone. */
export const whereOf = ({ line, column }: Place): Place => ({ line, column });

/** No line of data is longer; a rule that goes to and fro in a longer one would take minutes. */
const longest = 4_000;

/** Looks around the place at which the parser stopped. */
export function syntaxPlace(source: string, error: unknown): SyntaxPlace {
  const lines = source.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.slice(0, longest));
  const masked = maskedLines(lines);
  const { loc = strayLoc(source, masked), reasonCode = "" } = error as {
    loc?: Loc;
    reasonCode?: string;
  };
  const index = loc?.index ?? 0;
  const line = Math.min(loc?.line ?? 1, lines.length);
  const text = lines[line - 1] ?? "";
  const column = (loc?.column ?? 0) + 1;
  const valueBefore = endOfValue(lines, line, column);
  return {
    line,
    column,
    reason: reasonCode,
    lines,
    masked,
    begin: masked.findIndex((text) => /^\s*export\b/.test(text)),
    text,
    char: String.fromCodePoint(
      ...(source.codePointAt(index) ? [source.codePointAt(index) as number] : []),
    ),
    rest: text.slice(column - 1),
    next: lines[line] ?? "",
    above: lineAbove(lines, line),
    open: openBrackets(source, index),
    closers: { "(": ")", "[": "]", "{": "}" },
    ...(valueBefore ? { valueBefore } : {}),
  };
}

/** What the parser tells of a place: the column is counted from 0. */
type Loc = { line: number; column: number; index: number };

/** The first sign that has no place in data. A parser that ran out of memory doesn’t say where that was. */
function strayLoc(source: string, masked: readonly string[]): Loc | undefined {
  const begin = masked.findIndex((text) => /^\s*export\b/.test(text));
  const row = masked.findIndex((text, row) => row > begin && strayIn(text) !== undefined);
  const column = strayIn(masked[row] ?? "");
  if (column === undefined) return undefined;
  const above = source.split(/(\r\n|[\r\n\u2028\u2029])/).slice(0, 2 * row);
  return { line: row + 1, column, index: above.join("").length + column };
}

/** The end of the last line above that isn’t empty or a comment. */
function lineAbove(lines: string[], line: number): Place & { text: string } {
  let number = line - 1;
  while (number > 1 && /^\s*(\/\/.*)?$/.test(lines[number - 1] ?? "")) number -= 1;
  const text = (lines[number - 1] ?? "").trimEnd();
  return { line: Math.max(number, 1), column: text.length + 1, text };
}

function endOfValue(lines: string[], line: number, column: number): Place | undefined {
  const here = (lines[line - 1] ?? "").slice(0, column - 1).trimEnd();
  const before =
    here === "" ? lineAbove(lines, line) : { line, column: here.length + 1, text: here };
  const ends = /(["'`\]}\d]|true|false|null)$/.test(before.text);
  return ends && !before.text.trimStart().startsWith("//")
    ? { line: before.line, column: before.column }
    : undefined;
}
