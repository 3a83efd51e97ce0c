import { allFields } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import { oddLetter } from "../values/odd-letter.ts";
import { signName } from "./sign-name.ts";
import type { SyntaxPlace, SyntaxRule } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the names of fields go, and the colons behind them. */
export const nameRules: readonly SyntaxRule[] = [
  oddLetterInName,
  oneMarkAtName,
  signForColon,
  noColon,
  noNameBeforeColon,
  noNameBeforeValue,
];

/** A field’s name with a character in it that can’t be seen. */
function oddLetterInName({ line, text, column }: SyntaxPlace, kind: Kind) {
  const { 1: before = "", 2: name = "" } = /^(\s*)([^\s:"'`]+)\s*:/.exec(text) ?? [];
  const names = allFields(kind.schema).map((field) => field.name);
  const odd = oddLetter(name, (written) => names.includes(written));
  if (!odd || column > before.length + name.length + 1) return undefined;
  return {
    line,
    column: before.length + 1,
    message: odd.message,
    help: `Delete the whole name, and type it anew: ${odd.written}.`,
  };
}

/** A name that has a quotation mark at one of its ends. */
function oneMarkAtName({ line, text }: SyntaxPlace) {
  const [, before] = /^(\s*)["'`]\w+\s*:\s*(?:["'`[{\d]|$)/.exec(text) ?? [];
  const [, name] = /^(\s*\w+)["'`]\s*:\s*(?:["'`[{\d]|$)/.exec(text) ?? [];
  if (before === undefined && name === undefined) return undefined;
  return {
    line,
    column: (before ?? name ?? "").length + 1,
    message: "There is a quotation mark at one end of this name.",
    help: "Delete the mark.",
  };
}

const otherSign = String.raw`[=:-]>|:=|::|[^\s\w:"'${"`"}/[{(]`;
const nameAndSign = new RegExp(
  `((?:^|[{,])\\s*(?:\\w+\\s*|"+\\s*(?!,)))(${otherSign})\\s*["'\`\\d[{]`,
);
const nameAndSignBeforeBracket = new RegExp(`^\\s*\\w+\\s*(?:${otherSign})\\s*[[{]\\s*$`);

function signForColon({ masked, line, open }: SyntaxPlace) {
  const row = masked.findIndex(
    (text, row) =>
      row < line &&
      (row === line - 1 ? nameAndSign : nameAndSignBeforeBracket).test(text) &&
      !/^\s*(?:import|export)\b/.test(text),
  );
  const found = nameAndSign.exec(masked[row] ?? "");
  if (!found) return undefined;
  const [, before = "", sign = ""] = found;
  const around = open.filter(({ line, column }) => line <= row || column <= found.index + 1);
  if (around.at(-1)?.bracket !== "{") return undefined;
  return {
    line: row + 1,
    column: found.index + before.length + 1,
    message: `There is ${signName(sign)} where a colon is needed.`,
    help: "Write a colon instead.",
  };
}

function noColon({ line, text, column, char, open }: SyntaxPlace) {
  if (open.at(-1)?.bracket !== "{" || !/["'`[{\d]/.test(char)) return undefined;
  if (!/(?:^|[{,])\s*\w+\s+$/.test(text.slice(0, column - 1))) return undefined;
  return {
    line,
    column,
    message: "There is no colon after the name of the field.",
    help: "Write a colon between the name and its value.",
  };
}

function noNameBeforeColon({ line, text }: SyntaxPlace) {
  if (!/^\s*:\s*["'`\w[{]/.test(text)) return undefined;
  return {
    line,
    column: text.search(/\S/) + 1,
    message: "There is no name before this colon.",
    help: "Write the name of the field before it.",
  };
}

const valueAlone = /^\s*(?:"+|\[[^[\]]*\])\s*(?:,|$)/;

/** A text or list where a field should stand, in the line at which the parser stopped or the last above it. */
function noNameBeforeValue({ masked, line, text, above, open, char }: SyntaxPlace) {
  const inner = open.at(-1);
  const at = /^\s*\}/.test(text) ? above.line : line;
  if (inner?.bracket !== "{" || !valueAlone.test(masked[at - 1] ?? "")) return undefined;
  const before = masked.slice(0, at - 1).findLast((row) => row.trim() !== "") ?? "";
  // A value below its name, or several: it is the bracket of their list that is missing.
  const owner = masked.slice(0, at - 1).findLast((row) => !/^\s*(?:"+\s*,?\s*)?$/.test(row)) ?? "";
  if (!/^[,}\n]?$/.test(char) || /:\s*$/.test(before) || /:\s*$/.test(owner)) return undefined;
  const isField = /^\s*\w+\s*:/.test(masked[at] ?? "");
  if (before === masked[inner.line - 1] && /:\s*\{\s*$/.test(before) && !isField) {
    return {
      line: inner.line,
      column: inner.column,
      message: "There are curly brackets around this list, but square ones are needed.",
      help: "Write [ and ] instead of { and }.",
    };
  }
  return {
    line: at,
    column: (masked[at - 1] ?? "").search(/\S/) + 1,
    message: `There is no name before this ${/^\s*\[/.test(masked[at - 1] ?? "") ? "list" : "text"}.`,
    help: "Write the name of the field and a colon before it, or delete it.",
  };
}
