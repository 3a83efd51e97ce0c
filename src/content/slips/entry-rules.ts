import { isListOfEntries } from "./is-list-of-entries.ts";
import type { SyntaxPlace, SyntaxRule } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as entries, groups and lists are opened and closed oddly. */
export const entryRules: readonly SyntaxRule[] = [
  lineTwice,
  bracketTwice,
  roundList,
  noListStart,
  curlyBeforeList,
  fieldInList,
  fieldsInOtherBracket,
  fieldOutsideEntry,
];

/** A line that opens an entry, a group or a list, pasted a second time. */
function lineTwice({ lines, masked, line }: SyntaxPlace) {
  const row = masked.findIndex(
    (text, row) =>
      row > 0 && /[[({]\s*$/.test(text) && lines[row]?.trim() === lines[row - 1]?.trim(),
  );
  if (row < 0 || row >= line) return undefined;
  return {
    line: row + 1,
    column: 1,
    message: "This line stands here a second time.",
    help: "Delete one of the two lines.",
  };
}

function bracketTwice({ masked, line }: SyntaxPlace) {
  const row = masked.findIndex((text) => /\{\s*\{/.test(text));
  if (row < 0 || row >= line) return undefined;
  return {
    line: row + 1,
    column: (masked[row] ?? "").search(/\{\s*\{/) + 1,
    message: "There is a { too many here.",
    help: "Delete it.",
  };
}

/** Round brackets around a list with nothing in it, or with each text in a line of its own. */
function roundList({ masked, line }: SyntaxPlace) {
  const row = masked.findIndex(
    (text, row) =>
      /^\s*\w+\s*:\s*\(\s*\)\s*,?\s*$/.test(text) ||
      (/^\s*\w+\s*:\s*\(\s*$/.test(text) && /^\s*"/.test(masked[row + 1] ?? "")),
  );
  if (row < 0 || row >= line) return undefined;
  return {
    line: row + 1,
    column: (masked[row] ?? "").indexOf("(") + 1,
    message: "There are round brackets around this list, but square ones are needed.",
    help: "Write [ and ] instead of ( and ).",
  };
}

function noListStart({ masked, line }: SyntaxPlace) {
  const found = /^(\s*\w+\s*:)\s*"+\s*,\s*"+[\s",]*\]\s*,?\s*$/.exec(masked[line - 1] ?? "");
  if (!found) return undefined;
  return {
    line,
    column: (found[1] ?? "").length + 1,
    message: "There is no [ at the start of this list.",
    help: "Write [ after the colon.",
  };
}

function curlyBeforeList({ masked, line }: SyntaxPlace) {
  const found = /\{\s*"+\s*(?:,\s*"+\s*)*,?\s*\]/.exec(masked[line - 1] ?? "");
  if (!found) return undefined;
  return {
    line,
    column: found.index + 1,
    message: "There is a { where a [ is needed, since a list follows it.",
    help: "Write [ instead.",
  };
}

const fieldWithoutBracket = /\b(?=\w)(?<=(?:\[|^\s*\w+\s*:)\s*)\w+\s*:\s*["[{\d]/;

/** A field right behind a name or the bracket of a list, in the same line. */
function fieldInList({ masked, line }: SyntaxPlace) {
  const row = masked.findIndex((text) => fieldWithoutBracket.test(text));
  if (row < 0 || row >= line) return undefined;
  return {
    line: row + 1,
    column: (masked[row] ?? "").search(fieldWithoutBracket) + 1,
    message: "There is no { before this field.",
    help: "Write { before it.",
  };
}

/** Fields that stand in another bracket, as the indentation shows. */
function fieldsInOtherBracket({ masked, line }: SyntaxPlace) {
  for (const [row, text] of masked.entries()) {
    if (row >= line) return undefined;
    const [, indent = "", bracket] = /^(\s*)(?:\w+\s*:\s*)?([[(<])\s*$/.exec(text) ?? [];
    const next = masked[row + 1] ?? "";
    if (!bracket || !new RegExp(`^${indent}(?:  |\\t)\\w+\\s*:`).test(next)) continue;
    return {
      line: row + 1,
      column: text.lastIndexOf(bracket) + 1,
      message: `There is a ${bracket} where a { is needed, since fields follow it.`,
      help: "Write { instead.",
    };
  }
  return undefined;
}

/** A single field next to the bracket that begins or ends its entry, on the wrong side of it. */
function fieldOutsideEntry({ lines, masked, line, open }: SyntaxPlace) {
  const inner = open.at(-1);
  if (inner?.bracket !== "[" || !isListOfEntries(lines, inner.line)) return undefined;
  const isField = (row: number) => /^\s*\w+\s*:.*[^\s{[(]\s*$/.test(masked[row] ?? "");
  const row = line - 1;
  if (!isField(row) || isField(row + 1) || isField(row - 1)) return undefined;
  const where = { line, column: 1, message: "This field stands outside its entry." };
  const isAbove = /^\s*\{\s*$/.test(masked[row + 1] ?? "");
  const isBelow = /^\s*\},?\s*$/.test(masked[row - 1] ?? "");
  if (isAbove && isBelow) {
    return { ...where, help: "Move it in between the brackets of the entry that it belongs to." };
  }
  if (isAbove) return { ...where, help: "Move it below the next line, which holds {." };
  return isBelow ? { ...where, help: "Move it above the line before, which holds }." } : undefined;
}
