import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the signs between values go: commas, colons, brackets. */
export const separatorRules: readonly SyntaxRule[] = [wrongSign, noValue, noComma, noBracket];

function wrongSign({ reason, char, text, column, above, ...place }: SyntaxPlace) {
  if (reason === "InvalidCoverInitializedName") {
    return {
      line: place.line,
      column,
      message: "There is an equals sign where a colon is needed.",
      help: "Write a colon after the name of the field.",
    };
  }
  if (char === ";") {
    return {
      line: place.line,
      column,
      message: "There is a semicolon where a comma is needed.",
      help: "Write a comma instead.",
    };
  }
  if (char === ":" && /["'\]}\d]\.$/.test(above.text)) {
    return {
      line: above.line,
      column: above.column - 1,
      message: "There is a full stop where a comma is needed.",
      help: "Write a comma instead.",
    };
  }
  if (
    /^\s*\w+\s+["'`[{\d]/.test(text) &&
    text
      .slice(0, column - 1)
      .trim()
      .match(/^\w+$/)
  ) {
    return {
      line: place.line,
      column,
      message: "There is no colon after the name of the field.",
      help: "Write a colon between the name and its value.",
    };
  }
  return undefined;
}

function noValue({ text, char, ...place }: SyntaxPlace) {
  const name = /^\s*(\w+)\s*:\s*,?\s*$/.exec(text)?.[1];
  if (name && char === ",") {
    return {
      ...whereOf(place),
      message: `“${name}” has no value.`,
      help: "Write the value after the colon, or delete the line.",
    };
  }
  if (char !== ",") return undefined;
  return {
    ...whereOf(place),
    message: "There is a comma too many here.",
    help: "Delete it.",
  };
}

function noComma({ line, column, text, char, valueBefore }: SyntaxPlace) {
  if (!valueBefore || !/["'`{[\w]/.test(char)) return undefined;
  if (valueBefore.line === line) {
    return {
      line,
      column,
      message: "There is no comma before this.",
      help: "Write a comma between the two values.",
    };
  }
  if (text.slice(0, column - 1).trim() !== "" || !/^\s*(\w+\s*:|["'{[`])/.test(text)) return;
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
    const field = /^\s*/.exec(text)?.[0].length ?? 0;
    return {
      line,
      column: field + 1,
      message: `There is a field here where a list that begins in line ${innermost.line} goes on.`,
      help: "Close the list with ], above this line, or begin the entry with a line that holds {.",
    };
  } else if (char !== "" && !(char === "{" && innermost?.bracket === "{")) return undefined;
  if (!innermost) return undefined;
  return {
    line: innermost.line,
    column: innermost.column,
    message: `The bracket ${innermost.bracket} that begins here isn’t closed where it should be.`,
    help: `Write ${closers[innermost.bracket]} after the last of what belongs to it; line ${line} comes too early.`,
  };
}

/** The first line of the fields that end at some line, where nothing opens them. */
function firstField(lines: string[], line: number): number | undefined {
  let first = line;
  while (first > 1 && !/[{[(]\s*$|\},?\s*$/.test(lines[first - 2] ?? "")) first -= 1;
  return /^\s*\w+\s*:/.test(lines[first - 1] ?? "") ? first : undefined;
}
