import { normalise } from "../../content/read/normalise.ts";

/** What may stand around a text. */
type TextMark = '"' | "'" | "`";

/** What needs a backslash before it, within each mark. No other one is let through. */
const signs: Readonly<Record<TextMark, RegExp>> = {
  '"': /["\\]/g,
  "'": /['\\]/g,
  "`": /[`\\]|\$(?=\{)/g,
};

/** A line that would be taken for the mark between two versions of a file, were it not indented. */
const versionMark = /^={7}$/;

/**
 * Writes a new text: with double quotation marks, or with single ones where that needs fewer
 * backslashes. One of several lines stands in backticks, since `\n` would be told as a slip.
 */
export function writtenText(text: string, lineEnd: string): string {
  if (text.includes("\n")) return inLines(text, lineEnd);
  return inMarks(text, count(text, '"') > count(text, "'") ? "'" : '"');
}

/**
 * Writes a text in place of another one: with the same marks, and its lines as they were indented.
 *
 * @param written the text that was there, with its marks
 */
export function rewrittenText(written: string, text: string, lineEnd: string): string {
  const mark = written.charAt(0) as TextMark;
  if (!text.includes("\n")) return inMarks(text, mark);
  if (mark !== "`") return writtenText(text, lineEnd);
  const lines = written.slice(1, -1).split(/\r\n|\r|\n/);
  const indent =
    lines
      .slice(1)
      .find((line) => line.trim() !== "")
      ?.match(/^\s*/)?.[0] ?? "";
  const known = new Map(
    lines.slice(1).map((line) => [String(normalise(asRead(line).trimStart())), line]),
  );
  const kept = inLines(text, lineEnd, indent, known);
  return normalise(asRead(kept.slice(1, -1)).replaceAll(lineEnd, "\n")) === text
    ? kept
    : inLines(text, lineEnd);
}

const count = (text: string, sign: string): number => text.split(sign).length - 1;

const inMarks = (text: string, mark: TextMark): string =>
  `${mark}${text.replace(signs[mark], "\\$&")}${mark}`;

const asRead = (written: string): string => written.replace(/\\([\\"'`$])/g, "$1");

/** A text in backticks, with those of its lines that are known as they were written. */
function inLines(
  text: string,
  lineEnd: string,
  indent = "",
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const [first = "", ...rest] = text.replace(signs["`"], "\\$&").split("\n");
  const lines = rest.map((line) => {
    if (line === "") return known.get(line) ?? line;
    return known.get(asRead(line)) ?? `${indent || (versionMark.test(line) ? " " : "")}${line}`;
  });
  return `\`${[first, ...lines].join(lineEnd)}\``;
}
