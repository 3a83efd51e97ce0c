import { noMarkAtStart } from "./no-mark-at-start.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as a text has no mark, a wrong one or one too many at an end. */
export const mixedMarkRules: readonly SyntaxRule[] = [
  codeForMark,
  marksTwice,
  markAtEndTwice,
  markAtStartTwice,
  markAtEndAlone,
  markBeforeBracket,
  differentMarks,
  openBeforeBracket,
  foreignMark,
  angleBrackets,
  bareAddress,
  noMarksAtAll,
  markAtEndOfLine,
];

const markTooMany = { message: "There is a quotation mark too many here.", help: "Delete it." };

/** The code by which a web page’s source writes a mark. */
function codeForMark({ text, line }: SyntaxPlace) {
  const found = text.search(/&(?:quot|#34|#39|apos);/);
  if (found < 0) return undefined;
  return {
    line,
    column: found + 1,
    message: "There is a code where a quotation mark is needed, as in the source of a web page.",
    help: 'Write " in place of each such code in this line.',
  };
}

/** Two marks at each end, as a table’s program writes a text with marks. */
function marksTwice({ text, line }: SyntaxPlace) {
  const found = /(?<=[:[,{]\s*)(["'])\1([^"'`]+)\1\1(?=\s*[,\]}]|\s*$)/.exec(text);
  if (!found) return undefined;
  return {
    line,
    column: found.index + 1,
    message: "There are two quotation marks at each end of this text.",
    help: `Write one at each end: "${found[2]}".`,
  };
}

function markAtEndTwice({ reason, rest, text, ...place }: SyntaxPlace) {
  const before = text.slice(0, place.column - 1);
  const isLast = reason === "UnterminatedString" && /^["'`]\s*[,\])}]*\s*$/.test(rest);
  // Two texts would have something between them.
  const touches =
    /^["'`]/.test(rest) && before.endsWith(rest.charAt(0)) && !/[:[,{]\s*.$/.test(before);
  if (!touches && !(isLast && /["'`]\s*$/.test(before))) return undefined;
  return { ...whereOf(place), ...markTooMany };
}

/** An empty text, and right behind it what should stand in it. */
function markAtStartTwice({ text, line, column }: SyntaxPlace) {
  const found = /(?:^|[:[,{])\s*(?:""|'')(?=[^\s,:\]}"'])/.exec(text);
  const end = found ? found.index + found[0].length : 0;
  // With an even number of marks they enclose a word: that is another mistake.
  if (!found || end > column || (text.match(/["']/g) ?? []).length % 2 === 0) return undefined;
  return { line, column: end, ...markTooMany };
}

/** The mark at the end of a text that has none at its start seems to begin another text. */
function markAtEndAlone({ reason, rest, line, masked, column }: SyntaxPlace) {
  if (reason !== "UnterminatedString" || !/^["'`]\s*[,\])}]*\s*$/.test(rest)) return undefined;
  const before = (masked[line - 1] ?? "").slice(0, column - 1);
  const words = /(?<=(?:^|[:[,{])\s*)(?!\w+\s*:(?!\/\/))[^\s"'`[\]{}(),:][^"'`[\]{}]*$/.exec(
    before,
  );
  return words ? { line, column: words.index + 1, ...noMarkAtStart } : undefined;
}

/** A text that swallows the brackets which close its list or group. */
function openBeforeBracket({ reason, rest, ...place }: SyntaxPlace) {
  const [, mark, brackets] = /^(["'])[^"'[\]{}]*?([\]}\s]*[\]}])[\s,]*$/.exec(rest) ?? [];
  if (reason !== "UnterminatedString" || !mark || !brackets) return undefined;
  return {
    ...whereOf(place),
    message: "The text that begins here has no quotation mark at its end.",
    help: `Write ${mark} before ${brackets.trim()} at the end of this line.`,
  };
}

function markBeforeBracket({ reason, rest, ...place }: SyntaxPlace) {
  if (reason !== "UnterminatedString" || !/^["']\s*[[{(]\s*$/.test(rest)) return undefined;
  return {
    ...whereOf(place),
    message: "There is a quotation mark before this bracket.",
    help: "Delete the mark.",
  };
}

function differentMarks({ reason, text, line, column }: SyntaxPlace) {
  if (!/^Unterminated(String|Template)$/.test(reason)) return undefined;
  // The parser places a text in backticks behind its mark.
  const start = reason === "UnterminatedTemplate" ? column - 2 : column - 1;
  const [, begin, end] = /^(["'`]).*(["'`´])\s*[,\])}]*\s*$/.exec(text.slice(start)) ?? [];
  if (!begin || !end || begin === end) return undefined;
  return {
    line,
    column: start + 1,
    message: `The text begins with ${begin} and ends with ${end}.`,
    help: 'Write " at both ends.',
  };
}

function foreignMark({ char, ...place }: SyntaxPlace) {
  if (!/[´＂″‟❝❞〝〞‛′]/.test(char)) return undefined;
  return {
    ...whereOf(place),
    message: `There is a ${char} here, which can’t enclose a text.`,
    help: 'Put straight quotation marks around the text: "like this".',
  };
}

function angleBrackets({ text, line, lines }: SyntaxPlace) {
  const found = /^(\s*\w+\s*:\s*)<([^<>"']+)>\s*,?\s*$/;
  const row = found.test(text) ? line : line - 1;
  const [, before, inside] = found.exec(lines[row - 1] ?? "") ?? [];
  if (before === undefined) return undefined;
  return {
    line: row,
    column: before.length + 1,
    message: "There are < and > around this text, where quotation marks are needed.",
    help: `Write "${inside}" instead.`,
  };
}

/** An address without marks: from its two slashes on it reads as a comment. */
function bareAddress({ text, line, lines }: SyntaxPlace) {
  const found = /^(\s*\w+\s*:\s*)[\w([][^\s"'`]*:\/\/[^"'`]*$/;
  const row = found.test(text) ? line : line - 1;
  const [, before] = found.exec(lines[row - 1] ?? "") ?? [];
  return before === undefined
    ? undefined
    : { line: row, column: before.length + 1, ...noMarkAtStart };
}

/** A text without marks in which an apostrophe seems to be one, or a picture character. */
function noMarksAtAll({ text, line }: SyntaxPlace) {
  const [, before] =
    /^(\s*(?:\w+\s*:\s*)?\[?)[\p{L}\d(][^"`:]*[‘’“”][^"`]*$/u.exec(text) ??
    /^(\s*\w+\s*:\s*)\p{Extended_Pictographic}[^"'`[\]{}:]*$/u.exec(text) ??
    [];
  return before === undefined ? undefined : { line, column: before.length + 1, ...noMarkAtStart };
}

/** The only mark in a line stands at its end. */
function markAtEndOfLine({ text, line }: SyntaxPlace) {
  const [, before] =
    /^(\s*(?:\w+\s*:(?!\/\/)\s*)?(?:\[\s*)?)(?!\w+\s*:(?!\/\/))[\p{L}\d(][^"]*"\s*(?:[\]}]+,?\s*|,\s*)?$/u.exec(
      text,
    ) ?? [];
  return before === undefined ? undefined : { line, column: before.length + 1, ...noMarkAtStart };
}
