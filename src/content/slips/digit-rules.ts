import { noMarkAtStart } from "./no-mark-at-start.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as a value goes that begins with a digit. */
export const digitRules: readonly SyntaxRule[] = [
  foreignDigit,
  noMarkBefore,
  wordsBehind,
  bareDate,
  bareWord,
  oddNumber,
];

function foreignDigit({ char, ...place }: SyntaxPlace) {
  if (!/[^0-9]/.test(char) || !/\p{Nd}/u.test(char)) return undefined;
  return {
    ...whereOf(place),
    message: `There is a ${char} here, which isn’t one of the digits 0 to 9.`,
    help: "Type the number anew.",
  };
}

function noMarkBefore({ line, masked }: SyntaxPlace) {
  const found = /(?<=[:[,{]\s*)\d[\w/.-]*(?=["'`])/.exec(masked[line - 1] ?? "");
  return found ? { line, column: found.index + 1, ...noMarkAtStart } : undefined;
}

/** A number that goes on in words, such as a date: 6 August 2024. */
function wordsBehind({ line, masked }: SyntaxPlace) {
  const text = masked[line - 1] ?? "";
  const [, before] =
    /^(\s*\w+\s*:\s*)\d[^\s,"'`[\]{}]*\s+[\p{L}\d][^"'`[\]{}:]*$/u.exec(text) ?? [];
  return before === undefined ? undefined : { line, column: before.length + 1, ...noMarkAtStart };
}

function bareDate({ line, masked }: SyntaxPlace) {
  const text = masked[line - 1] ?? "";
  const found = /(?<!["'`\d])\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?!["'`\d])/.exec(text);
  if (!found) return undefined;
  return {
    line,
    column: found.index + 1,
    message: "The date stands here without quotation marks.",
    help: 'Put straight quotation marks around it, and write year, month and day: "2024-08-06".',
  };
}

function bareWord({ line, text, column, reason }: SyntaxPlace) {
  const before = /[\w-]*$/.exec(text.slice(0, column - 1))?.[0] ?? "";
  const word = before + (/^[\w-]*/.exec(text.slice(column - 1))?.[0] ?? "");
  if (!/[a-z]/i.test(word) || !isAboutNumber.test(reason)) return undefined;
  return {
    line,
    column: column - before.length,
    message: `The word ${word} stands here without quotation marks.`,
    help: `Put straight quotation marks around the text: "${word}".`,
  };
}

function oddNumber({ reason, ...place }: SyntaxPlace) {
  if (!isAboutNumber.test(reason)) return undefined;
  return {
    ...whereOf(place),
    message: "The number isn’t written as it must be.",
    help: "Write it in digits alone, without a zero at its start: 1.",
  };
}

/** The parser’s short names for what is wrong with a number, and not with a code in a text. */
const isAboutNumber = /^(?!.*Escape).*(?:Octal|Number|Digit|Numeric)/;
