import { signName } from "./sign-name.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the signs at the ends of lines and between values go. */
export const signRules: readonly SyntaxRule[] = [
  fence,
  leadingSign,
  foreignSign,
  signForComma,
  twoTexts,
  noCommaBeforeField,
  noCommaBetweenEntries,
];

/** The marks with which Markdown encloses a program. */
function fence({ lines, line }: SyntaxPlace) {
  const row = lines.findIndex((text) => /^\s*```+\w*\s*$/.test(text));
  if (row < 0 || row >= line) return undefined;
  return {
    line: row + 1,
    column: 1,
    message: "This line was copied along, and has no place in data.",
    help: "Delete this line.",
  };
}

const listMark =
  /^(\s*)(?:([-+>*•·–—]+)\s*(?=\w+\s*:|["'`{[}\]])|(\d+[.):]?)\s+(?=\w+\s*:|[{[}\]]))/;

/** A bullet, a number, or the mark of a comparison or an e-mail’s reply. */
function leadingSign({ masked, begin, line }: SyntaxPlace) {
  for (const [row, text] of masked.entries()) {
    if (row <= begin || row >= line) continue;
    const [, indent, sign, number] = listMark.exec(text) ?? [];
    if (indent === undefined) continue;
    return {
      line: row + 1,
      column: indent.length + 1,
      message: `This line begins with ${sign ?? number}, which has no place in data.`,
      help: "Delete it.",
    };
  }
  return undefined;
}

/** Commas and colons of other scripts. */
const foreign: Readonly<Record<string, string>> = {
  "،": "comma",
  "，": "comma",
  "、": "comma",
  "‚": "comma",
  "：": "colon",
};

function foreignSign({ char, ...place }: SyntaxPlace) {
  const needed = foreign[char];
  if (!needed) return undefined;
  return {
    ...whereOf(place),
    message: `There is a ${char} where a ${needed} is needed.`,
    help: `Write a ${needed} instead.`,
  };
}

/** Another sign at the end of a line that goes on with a field or a bracket. */
function signForComma({ masked, line }: SyntaxPlace) {
  for (const [row, text] of masked.entries()) {
    if (row >= line) return undefined;
    const [, before, sign] = /^(.*["\]}\d]\s*)([:;.=|/])\s*$/.exec(text) ?? [];
    const next = masked[row + 1] ?? "";
    if (before === undefined || !sign || !/^\s*(?:\w+\s*:|[{}\]])/.test(next)) continue;
    // A name in quotation marks, and its value in the next line.
    if (sign === ":" && /"\s*$/.test(before) && /^\s*\{/.test(next)) continue;
    return {
      line: row + 1,
      column: before.length + 1,
      message: `There is ${signName(sign)} where a comma is needed.`,
      help: "Write a comma instead.",
    };
  }
  return undefined;
}

/** Two texts behind one name, in a line or in two. */
function twoTexts({ masked, line }: SyntaxPlace) {
  const [here = "", above = ""] = [masked[line - 1], masked[line - 2]];
  const found = /^\s*\w+\s*:\s*"+(?=\s+"+\s*,?\s*$)/.exec(here);
  const goesOn = /^\s*"+\s*,?\s*$/.test(here) && /^\s*\w+\s*:\s*"+\s*$/.test(above);
  if (!found && !goesOn) return undefined;
  return {
    line: found ? line : line - 1,
    column: (found ? here : above).search(/"/) + 1,
    message: "Two texts stand here where one is needed.",
    help: "Write them as one text, with one pair of quotation marks around it.",
  };
}

function noCommaBeforeField({ line, column, text, rest, valueBefore }: SyntaxPlace) {
  if (!/\s/.test(text.charAt(column - 2))) return undefined;
  if (valueBefore?.line !== line || !/^\w+\s*:\s*["'`[{\d]/.test(rest)) return undefined;
  return {
    line,
    column,
    message: "There is no comma before this.",
    help: "Write a comma between the two values.",
  };
}

function noCommaBetweenEntries({ char, text, line, column, open }: SyntaxPlace) {
  if (char !== "{" || open.at(-1)?.bracket !== "[") return undefined;
  if (!/\}\s*$/.test(text.slice(0, column - 1))) return undefined;
  return {
    line,
    column,
    message: "There is no comma before this.",
    help: "Write a comma between the two entries.",
  };
}
