import type { FileProblem } from "../content/problem.ts";

/**
 * Tells what is wrong with a file as a whole, before it is parsed: how it was saved, that it is
 * empty, or that two versions of it were mixed.
 *
 * @param source the text of the bytes; nothing where they aren’t UTF-8
 */
export function fileProblem(bytes: Buffer, source: string | undefined): FileProblem | undefined {
  if (source === undefined) {
    return {
      ...placeOfBadByte(bytes),
      message: "The file isn’t saved as UTF-8 text, so its letters can’t be read.",
      help: "Save it again and choose the encoding UTF-8.",
    };
  }
  if (source.trim() === "") {
    return {
      line: 1,
      column: 1,
      message: "The file is empty.",
      help: "Undo the change that emptied it, or copy it from the repository.",
    };
  }
  const conflict = source.search(/^(?:[ \t]*[<>|]{7}(?: |\r?$)|={7}\r?$)/m);
  if (conflict < 0) return undefined;
  return {
    line: source.slice(0, conflict).split("\n").length,
    column: 1,
    message: "Two versions of the file were mixed here, and the marks between them are left over.",
    help: "Keep the lines that are right, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.",
  };
}

/** Most often one letter was saved in an old encoding; a null byte means another encoding throughout. */
function placeOfBadByte(bytes: Buffer): { line: number; column: number } {
  if (bytes.includes(0)) return { line: 1, column: 1 };
  const good = new TextDecoder().decode(bytes).split("\ufffd", 1)[0] ?? "";
  const lines = good.split("\n");
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
}
