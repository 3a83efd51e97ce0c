import { bracketRule } from "./bracket-rule.ts";
import { maskedLines } from "./masked-lines.ts";
import { strayRule } from "./stray-rule.ts";
import { type SyntaxPlace, type SyntaxRule, whereOf } from "./syntax-place.ts";

/** Why a data file can’t be parsed, as far as the signs between values go: commas, colons, brackets. */
export const separatorRules: readonly SyntaxRule[] = [
  signForColon,
  listInCurlyBrackets,
  bracketRule,
  wrongSign,
  noValue,
  noComma,
  noBracket,
  strayRule,
];

const signNames: Record<string, string> = {
  "=": "an equals sign",
  ";": "a semicolon",
  ".": "a full stop",
  ",": "a comma",
};

function signForColon({ line, text, open }: SyntaxPlace) {
  const [, name, sign] = /^\s*(\w+)\s*([^\s\w:"'`/])\s*["'`\d]/.exec(text) ?? [];
  if (!name || !sign || open.at(-1)?.bracket !== "{") return undefined;
  return {
    line,
    column: text.indexOf(sign) + 1,
    message: `There is ${signNames[sign] ?? `a ${sign}`} where a colon is needed.`,
    help: "Write a colon after the name of the field.",
  };
}

function listInCurlyBrackets({ line, lines }: SyntaxPlace) {
  const found = /\{\s*"+(?:\s*,\s*"+)*\s*,?\s*\}/.exec(maskedLines(lines)[line - 1] ?? "");
  if (!found) return undefined;
  return {
    line,
    column: found.index + 1,
    message: "There are curly brackets around this list, but square ones are needed.",
    help: "Write [ and ] instead of { and }.",
  };
}

function wrongSign({ reason, char, text, column, above, open, ...place }: SyntaxPlace) {
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
  if (/^\s*\w+$/.test(above.text) && /["'`[{]/.test(char) && open.at(-1)?.bracket === "{") {
    return { ...noColon, line: above.line, column: above.column };
  }
  if (
    /^\s*[a-z]\w*\s+["'`[{\d]/i.test(text) &&
    text
      .slice(0, column - 1)
      .trim()
      .match(/^\w+$/)
  ) {
    return { ...noColon, line: place.line, column };
  }
  return undefined;
}

const noColon = {
  message: "There is no colon after the name of the field.",
  help: "Write a colon between the name and its value.",
};

function noValue({ text, char, above, ...place }: SyntaxPlace) {
  const empty = /^\s*(\w+)\s*:$/.exec(above.text)?.[1];
  if (empty && char === ":" && /^\s*\w+\s*:/.test(text)) {
    return {
      line: above.line,
      column: above.column,
      message: `“${empty}” has no value.`,
      help: "Write the value after the colon, or delete the line.",
    };
  }
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
