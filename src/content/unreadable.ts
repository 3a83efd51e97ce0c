import type { File, Node } from "@babel/types";
import type { Kind } from "./kinds.ts";
import { type Place, parseData } from "./locate.ts";
import type { FileProblem } from "./read-data-file.ts";

/**
 * Tells why a data file can’t be read: how it is written, or what it uses that isn’t plain data.
 * Only the first reason is told, since all that follow may come of it.
 *
 * @param source the file’s text
 * @param error what Node threw when it read the file, if it did
 */
export function explainUnreadable(source: string, kind: Kind, error?: unknown): FileProblem {
  if (source.trim() === "") {
    return {
      line: 1,
      column: 1,
      message: "The file is empty.",
      help: "Undo the change that emptied it, or copy it from the repository.",
    };
  }
  const conflict = source.split(/\r?\n/).findIndex((line) => /^(<{7}|={7}|>{7})( |$)/.test(line));
  if (conflict >= 0) {
    return {
      line: conflict + 1,
      column: 1,
      message:
        "Two versions of the file were mixed here, and the marks between them are left over.",
      help: "Keep the lines that are right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
    };
  }
  let file: File;
  try {
    file = parseData(source);
  } catch (parseError) {
    return syntaxProblem(source, parseError);
  }
  return notData(file, kind) ?? unknownReason(error);
}

function syntaxProblem(source: string, error: unknown): FileProblem {
  const { loc, message } = error as { loc?: { line: number; column: number }; message: string };
  const lines = source.split(/\r?\n/);
  const place = { line: loc?.line ?? 1, column: (loc?.column ?? 0) + 1 };
  const text = lines[place.line - 1] ?? "";

  const curly = /^\s*(?:[\w"]+\s*:\s*)?[“”‘’«»„]/.exec(text);
  if (curly) {
    return {
      line: place.line,
      column: curly[0].length,
      message: "The text begins with a curly quotation mark, which can’t enclose a text here.",
      help: 'Put straight quotation marks around it: "like this". Inside the text, curly ones are right.',
    };
  }
  if (/Unterminated (string|template)/.test(message)) {
    return {
      ...place,
      message: "The text that begins here has no quotation mark at its end.",
      help: "Close it with the same mark that it began with, then a comma.",
    };
  }
  return (
    missingComma(lines, place) ?? {
      ...place,
      message: "The file can’t be read from here on.",
      help: "Look at this line and the one before it: a comma, a quotation mark or a bracket is missing, or there is one too many.",
    }
  );
}

/** A line that ends in a value with no comma, before a line that begins a field or an entry. */
function missingComma(lines: string[], { line, column }: Place): FileProblem | undefined {
  const here = lines[line - 1] ?? "";
  if (here.slice(0, column - 1).trim() !== "" || !/^\s*([\w"]+\s*:|["{[`])/.test(here))
    return undefined;
  let before = line - 2;
  while (before >= 0 && /^\s*(\/\/.*)?$/.test(lines[before] ?? "")) before -= 1;
  const last = (lines[before] ?? "").trimEnd();
  if (!/["'`\]}\d]$|true$|false$/.test(last)) return undefined;
  return {
    line: before + 1,
    column: last.length + 1,
    message: "There is no comma at the end of this line.",
    help: "Write a comma after the last character of the line.",
  };
}

/** What isn’t plain data: a word without quotation marks, a call, a sum, a missing export. */
function notData(file: File, kind: Kind): FileProblem | undefined {
  const imported = new Set<string>();
  let exported: Node | undefined;
  for (const node of file.program.body) {
    if (node.type === "ImportDeclaration") {
      for (const { local } of node.specifiers) imported.add(local.name);
    }
    if (node.type === "ExportDefaultDeclaration") exported = node.declaration;
  }
  if (!exported) {
    return {
      line: 1,
      column: 1,
      message: "The file gives nothing to the site: “export default” is missing.",
      help: `Begin the data with: export default ${kind.define}(`,
    };
  }
  const wrong = firstUnknownWord(exported, imported);
  if (wrong) return wrong;
  if (imported.has(kind.define)) return undefined;
  return {
    line: 1,
    column: 1,
    message: `The line that brings ${kind.define} into the file is missing or was changed.`,
    help: "Undo the change to the first lines of the file.",
  };
}

function firstUnknownWord(node: Node, imported: ReadonlySet<string>): FileProblem | undefined {
  if (node.type === "Identifier" && node.name !== "undefined" && !imported.has(node.name)) {
    const start = node.loc?.start ?? { line: 1, column: 0 };
    return {
      line: start.line,
      column: start.column + 1,
      message: `The word ${node.name} stands here without quotation marks.`,
      help: `Put straight quotation marks around the text: "${node.name}".`,
    };
  }
  for (const [key, inner] of Object.entries(node)) {
    if (key === "key" || key === "loc" || inner === null || typeof inner !== "object") continue;
    for (const item of Array.isArray(inner) ? inner : [inner]) {
      if (typeof item?.type !== "string") continue;
      const found = firstUnknownWord(item, imported);
      if (found) return found;
    }
  }
  return undefined;
}

function unknownReason(error: unknown): FileProblem {
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
  return {
    line: 1,
    column: 1,
    message: `The file can’t be read${reason ? `: ${reason}` : ""}.`,
    help: "Undo the last change to it, and make the change again step by step.",
  };
}
