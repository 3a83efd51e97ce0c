import { suggest } from "check-barriers/text";
import { allFields } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import { isListOfEntries } from "./is-list-of-entries.ts";
import { strayIn } from "./stray-in.ts";
import type { SyntaxPlace, SyntaxRule } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as it holds remarks that aren’t marked as comments. */
export const commentRules: readonly SyntaxRule[] = [foreignComment, remarkBehind, plainWords];

/** How comments begin in other languages, alone in a line or behind a value. */
const alone = /^\s*(<!--+|\{#|\(\*|#+|--+(?!-)|%+|;+|\\\\+|\*+(?!\*)|•)\s*(.*)$/;
const behind = /(?<=[,;"[\]{}()]\s*)(<!--+|\{#|\(\*|#+|--+(?=\s))\s*(.*)$/;
/** How they end. */
const ending = /\s*(?:-+->|#\}|\*\)|\*+\/?)\s*$/;

/** A comment as another language writes it, in the line at which the parser stopped or above it. */
function foreignComment({ lines, masked, begin, line, rest }: SyntaxPlace) {
  for (const [row, text] of masked.entries()) {
    if (row < begin || row >= line) continue;
    const found = alone.exec(text) ?? behind.exec(text);
    const [, mark = "", words = ""] = found ?? [];
    const isListItem = /^(?:\*|•)$/.test(mark) && /^(?:\w+\s*:|["'[{(])/.test(words);
    if (!found || isListItem || (mark === ";" && !/\p{L}/u.test(words))) continue;
    const written = lines[row] ?? "";
    const column = text.indexOf(mark, found.index);
    const remark = written
      .slice(column + mark.length)
      .replace(ending, "")
      .trim();
    const isOpen = mark.startsWith("<!") && !/-->/.test(written);
    return {
      line: row + 1,
      column: column + 1,
      message: `A comment begins with two slashes here, not with ${mark}.`,
      help: isOpen
        ? `Begin each of its lines with two slashes and a space, and take ${mark} and --> away.`
        : soWritten(remark),
    };
  }
  const text = lines[line - 1] ?? "";
  if (!/^\s*[^\s"'`[{(].*(-->|\*\/)\s*$/.test(text) || rest.trim() === "") return undefined;
  return {
    line,
    column: text.search(/\S/) + 1,
    message: "This line is the end of a comment, but isn’t marked as one.",
    help: soWritten(text.replace(ending, "").trim()),
  };
}

/** Words behind what is complete: a field with its comma, or a bracket. */
function remarkBehind({ lines, masked, begin, line }: SyntaxPlace, kind: Kind) {
  const names = allFields(kind.schema).map(({ name }) => name);
  for (const [row, text] of masked.entries()) {
    if (row < begin || row >= line) continue;
    const data = row === begin ? text.replace(/^\s*export default \w+/, blanks) : text;
    const written = lines[row] ?? "";
    const end = endOfData(data, names, /[\])]\s*$/.test(written));
    const rest = written.slice(end);
    const remark = rest.trim();
    if (!/\p{L}{2}|\S{3}/u.test(remark) || goesOn(rest)) continue;
    return {
      line: row + 1,
      column: end + rest.search(/\S/) + 1,
      message: `What stands here isn’t marked as a comment: ${remark.slice(0, 40)}`,
      help: soWritten(remark),
    };
  }
  return undefined;
}

const blanks = (text: string): string => " ".repeat(text.length);

/** Where the lawful part of a line ends, as far as what follows may be a remark; else its length. */
function endOfData(text: string, names: readonly string[], closes: boolean): number {
  const stray = strayIn(text);
  if (stray === undefined) return textBehindField.exec(text)?.[1]?.length ?? text.length;
  const before = text
    .slice(0, stray)
    .replace(closes ? /(?<=\s)[[(]\s*$/ : /$/, "")
    .replace(/(\w+)\s*:\s*$/, (found, name: string) => (names.includes(name) ? found : ""));
  return /^(.*(?:[,;{[(]|[)\]}]))\s*\d*\s*$/.exec(before)?.[1]?.length ?? text.length;
}

/** Whether more of the data stands in the rest of a line, or brackets that belong to it. */
function goesOn(rest: string): boolean {
  const opened = rest.match(/[[(]/g)?.length ?? 0;
  const closed = rest.match(/[\])]/g)?.length ?? 0;
  return (
    opened !== closed || /[{}]|\w+\s*:\s*["'`[\d]|^\s*(["'`]).*\1\s*[,:]|["'`]\s*\]/.test(rest)
  );
}

/** A text behind the comma of a field in the same line, or behind a curly bracket. */
const textBehindField =
  /^(\s*\w+\s*:\s*(?:"+|\d+|\[[^[\]]*\]|\{[^{}]*\})\s*,|\s*(?:\w+\s*:\s*)?\{|\s*[}\]],?)\s*"+\s*$/;

const soWritten = (remark: string): string =>
  remark ? `Write it so: // ${remark}` : "Delete it, or write it so: // like this.";

/** Words in a line of their own where a field or an entry should stand. */
function plainWords({ text, line, lines, open, above }: SyntaxPlace, kind: Kind) {
  const inBrackets = /^\s*\[[^"'`[\]{}:]*\p{L}{2}[^"'`[\]{}:]*\]\s*$/u.test(text);
  const words = /^\s*(?:\d+[.)]\s+)?[\p{L}(*@|=]/u.test(text) && !/["`[\]{}]/.test(text);
  if (!inBrackets && !words) return undefined;
  if (/:$/.test(above.text)) return undefined;
  if (open.at(-1)?.bracket !== "{" && !isListOfEntries(lines, open.at(-1)?.line)) return undefined;
  const name = /^\s*([\p{L}\w]+)\s*(:?)/u.exec(text);
  const fields = allFields(kind.schema).map(({ name }) => name);
  if (name && fields.includes(name[1] ?? "")) return undefined;
  if (name?.[2] && (/^\s*\w+\s*:\s*,?\s*$/.test(text) || suggest(name[1] ?? "", fields))) return;
  return {
    line,
    column: text.search(/\S/) + 1,
    message: "This line is no data, and it isn’t marked as a comment.",
    help: "Delete it, or begin it with two slashes and a space: // like this.",
  };
}
