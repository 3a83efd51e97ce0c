import { maskedLines } from "../source/masked-lines.ts";
import type { Place } from "../source/place.ts";
import { backslashProblems } from "./backslash-problems.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as texts and the marks around them go; the surest first. */
export const textMarkRules: readonly SyntaxRule[] = [
  invisibleCharacter,
  curlyMark,
  unclosedText,
  unclosedComment,
  backslash,
  noOpeningMark,
  strangeCharacter,
  markInsideText,
];

function invisibleCharacter({ char, ...place }: SyntaxPlace) {
  // Not the end of a line, at which the parser may stop, too
  if (!/(?!\s)[\p{DI}\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{NChar}\u2800]/u.test(char)) return;
  return {
    ...whereOf(place),
    message: "There is a character here that can’t be seen, as often comes with copied text.",
    help: "Delete what stands between the characters that you can see, and type it anew.",
  };
}

function curlyMark({ char, ...place }: SyntaxPlace) {
  if (!/[“”‘’«»„‚]/.test(char)) return undefined;
  return {
    ...whereOf(place),
    message: "There is a curly quotation mark here, which can’t enclose a text.",
    help: 'Put straight quotation marks around the text: "like this". Inside the text, curly ones are right.',
  };
}

function unclosedText({ reason, rest, next, ...place }: SyntaxPlace) {
  if (reason === "UnterminatedTemplate") {
    return {
      ...whereOf(place),
      message: "The text that begins with ` has no ` at its end.",
      help: "Write ` after its last character, then a comma.",
    };
  }
  if (reason !== "UnterminatedString") return undefined;
  if (/[“”]\s*[,\])}]*\s*$/.test(rest)) {
    return {
      ...whereOf(place),
      message: "The text begins with a straight quotation mark and ends with a curly one.",
      help: 'Put straight quotation marks at both ends: "like this".',
    };
  }
  if (/\\["'],?\s*$/.test(rest)) {
    return {
      ...whereOf(place),
      message: "There is a backslash before the quotation mark that ends the text.",
      help: "Delete the backslash: \\.",
    };
  }
  if (/["'],?\s*$/.test(next) && !/^\s*(["'`{}[\]]|\w+\s*:)/.test(next)) {
    return {
      ...whereOf(place),
      message: "The text that begins here goes on in the next line.",
      help: "Write it all in one line, however long that gets.",
    };
  }
  return {
    ...whereOf(place),
    message: "The text that begins here has no quotation mark at its end.",
    help: "Close it with the same mark that it began with, then a comma.",
  };
}

function unclosedComment({ reason, text, ...place }: SyntaxPlace) {
  if (reason === "UnterminatedComment") {
    return {
      ...whereOf(place),
      message: "The comment that begins with /* is never closed.",
      help: "Delete /*, or write */ after the comment.",
    };
  }
  if (!/^\s*\/(?![/*])/.test(text)) return undefined;
  return {
    ...whereOf(place),
    message: "The line begins with one slash.",
    help: "Begin a comment with two slashes and a space: // like this.",
  };
}

function backslash({ reason, char, text, ...place }: SyntaxPlace) {
  if (/Escape/.test(reason)) return spoiltText(text, place);
  if (char !== "\\") return undefined;
  return {
    ...whereOf(place),
    message: "There is a backslash here, which has a meaning of its own.",
    help: "Delete the backslash: \\.",
  };
}

/** Tells of the backslash in a text behind which the parser stopped. */
function spoiltText(text: string, { line, column }: Place) {
  const start = text.lastIndexOf("\\", column - 1);
  const mask = maskedLines([text]).join("");
  let begin = start;
  while (mask[begin - 1] === '"') begin -= 1;
  let end = start + 1;
  while (mask[end] === '"') end += 1;
  const problems = backslashProblems(text.slice(begin + 1, end - 1));
  const problem = problems.findLast(({ at }) => at <= start - begin - 1);
  if (!problem) return undefined;
  const { at, ...told } = problem;
  return { line, column: begin + at + 2, ...told };
}

function noOpeningMark({ text, column, ...place }: SyntaxPlace) {
  const field = /^(\s*(?:\w+\s*:\s*\[?)?)([^\s"'`[\]{}():,;\d-][^"'`[{]*)["']?\]?,?\s*$/.exec(text);
  if (!field || column <= (field[1] ?? "").length) return undefined;
  if (!field[1]?.includes(":") && /^\w+\s*:(?!\/\/)/.test(field[2] ?? "")) return undefined;
  if (!/\s|:\/\/|["']/.test(field[2] ?? "") && !/["'],?\s*$/.test(text)) return undefined;
  return {
    line: place.line,
    column: (field[1] ?? "").length + 1,
    message: "The text has no quotation mark at its start.",
    help: 'Put straight quotation marks around it, at its start and its end: "like this".',
  };
}

function strangeCharacter({ reason, char, ...place }: SyntaxPlace) {
  if (reason !== "InvalidOrUnexpectedToken" || char === "") return undefined;
  return {
    ...whereOf(place),
    message: `The character ${char} stands outside the quotation marks.`,
    help: "Delete it, or see that each text has one straight quotation mark at its start and one at its end.",
  };
}

function markInsideText({ text, column, ...place }: SyntaxPlace) {
  const before = text.slice(0, column - 1);
  if (!/["']\s*$/.test(before) || !/^[\p{L}\p{N}.!?’–(-]/u.test(text.slice(column - 1))) {
    return undefined;
  }
  return {
    line: place.line,
    column: before.trimEnd().length,
    message: "There is a quotation mark too few or too many in this line: the text ends here.",
    help: "Inside a text, use curly marks: “like this”. See that each text has one straight mark at its start and one at its end.",
  };
}
