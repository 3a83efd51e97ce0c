import { leftOut } from "../explain/no-value.ts";
import { allFields } from "../explain/schema-at.ts";
import type { Kind } from "../kinds.ts";
import { bracketRule } from "./bracket-rule.ts";
import { isListOfEntries } from "./is-list-of-entries.ts";
import { strayRule } from "./stray-rule.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the signs between values go: commas, colons, brackets. */
export const separatorRules: readonly SyntaxRule[] = [
  listInCurlyBrackets,
  bracketRule,
  semicolon,
  noColonAbove,
  noValue,
  noComma,
  noBracket,
  strayRule,
];

function listInCurlyBrackets({ line, masked }: SyntaxPlace) {
  const found = /\{\s*"+(?:\s*,\s*"+)*\s*,?\s*\}/.exec(masked[line - 1] ?? "");
  if (!found) return undefined;
  return {
    line,
    column: found.index + 1,
    message: "There are curly brackets around this list, but square ones are needed.",
    help: "Write [ and ] instead of { and }.",
  };
}

function semicolon({ char, ...place }: SyntaxPlace) {
  if (char !== ";") return undefined;
  return {
    ...whereOf(place),
    message: "There is a semicolon where a comma is needed.",
    help: "Write a comma instead.",
  };
}

/** A name alone in a line, and its value in the next. */
function noColonAbove({ char, above, open }: SyntaxPlace) {
  if (!/^\s*\w+$/.test(above.text) || !/["'`[{]/.test(char)) return undefined;
  if (open.at(-1)?.bracket !== "{") return undefined;
  return {
    line: above.line,
    column: above.column,
    message: "There is no colon after the name of the field.",
    help: "Write a colon between the name and its value.",
  };
}

function noValue({ text, char, above, ...place }: SyntaxPlace, kind: Kind) {
  const told = (name: string) => ({
    message: `“${name}” has no value.`,
    help: mayBeLeftOut(name, kind) ? leftOut(name) : "Write its value after the colon.",
  });
  const empty = /(\w+)\s*:$/.exec(above.text)?.[1];
  if (empty && (/^\s*[}\]]/.test(text) || (char === ":" && /^\s*\w+\s*:/.test(text)))) {
    const column = mayBeLeftOut(empty, kind) ? above.text.lastIndexOf(empty) + 1 : above.column;
    return { line: above.line, column, ...told(empty) };
  }
  const [, before = "", name] = /^(\s*(\w+)\s*:\s*)(?:[-–—?…._*/]+\s*)?,?\s*$/.exec(text) ?? [];
  if (name && place.column > before.trimEnd().length) {
    const column = mayBeLeftOut(name, kind) ? text.search(/\S/) + 1 : before.length + 1;
    return { line: place.line, column, ...told(name) };
  }
  if (char !== ",") return undefined;
  return {
    ...whereOf(place),
    message: "There is a comma too many here.",
    help: "Delete it.",
  };
}

/** Whether each field of that name may be left out; which of them it is can’t be known here. */
function mayBeLeftOut(name: string, kind: Kind): boolean {
  const fields = allFields(kind.schema).filter((field) => field.name === name);
  return fields.length > 0 && fields.every(({ optional }) => optional);
}

function noComma({ line, column, text, char, valueBefore, above }: SyntaxPlace) {
  if (!valueBefore || !/["'`{[\w]/.test(char)) return undefined;
  if (/^\s*\d+\s*$/.test(text.slice(0, column - 1))) return undefined;
  if (valueBefore.line === line) {
    return {
      line,
      column,
      message: "There is no comma before this.",
      help: "Write a comma between the two values.",
    };
  }
  if (text.slice(0, column - 1).trim() !== "" || !/^\s*(\w+\s*:|["'{[`])/.test(text)) return;
  if (/,["'`]$/.test(above.text)) {
    return {
      line: valueBefore.line,
      column: valueBefore.column - 2,
      message: "The comma of this line stands inside the quotation marks.",
      help: "Move it behind the mark.",
    };
  }
  return {
    ...valueBefore,
    message: "There is no comma at the end of this line.",
    help: "Write a comma after the last character of the line.",
  };
}

function noBracket({ line, column, text, char, open, closers, lines }: SyntaxPlace) {
  const innermost = open.at(-1);
  const here = { line, column };
  if (/[)\]}]/.test(char) && (!innermost || closers[innermost.bracket] !== char)) {
    if (char === "]" && /^\s*\w+\s*:[^[]*$/.test(text.slice(0, column - 1))) {
      return {
        line,
        column: text.indexOf(":") + 2,
        message: "There is no [ at the start of this list.",
        help: "Write [ after the colon.",
      };
    }
    if (!innermost || !open.some(({ bracket }) => closers[bracket] === char)) {
      const first =
        char === "}" && text.slice(0, column - 1).trim() === "" && firstField(lines, line);
      if (first) {
        return {
          line: first,
          column: 1,
          message: "There is no { at the start of this entry.",
          help: "Write { on a line of its own above this one.",
        };
      }
      return {
        ...here,
        message: `There is a ${char} too many here.`,
        help: `Delete the ${char}, or put back the bracket that it should close.`,
      };
    }
  } else if (char === ":" && innermost?.bracket === "[") {
    if (isListOfEntries(lines, innermost.line)) {
      return {
        line,
        column: 1,
        message: "There is no { at the start of this entry.",
        help: "Write { on a line of its own above this one.",
      };
    }
    const field = /^\s*/.exec(text)?.[0].length ?? 0;
    return {
      line,
      column: field + 1,
      message: `There is a field here where a list that begins in line ${innermost.line} goes on.`,
      help: "Close the list with ], above this line.",
    };
  } else if (char !== "" && !(char === "{" && innermost?.bracket === "{")) return undefined;
  if (!innermost) return undefined;
  const closer = closers[innermost.bracket];
  return {
    ...here,
    message: `${char ? `There is a ${char} here` : "The file ends here"}, but the bracket ${innermost.bracket} of line ${innermost.line} isn’t closed yet.`,
    help: `Write ${closer} after the last of what belongs to it${char ? `, or delete the ${char}` : ""}.`,
  };
}

/** The first line of the fields that end at some line, where nothing opens them. */
function firstField(lines: string[], line: number): number | undefined {
  let first = line;
  while (first > 1 && !/[{[(]\s*$|\},?\s*$/.test(lines[first - 2] ?? "")) first -= 1;
  return /^\s*\w+\s*:/.test(lines[first - 1] ?? "") ? first : undefined;
}
