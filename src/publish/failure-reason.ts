import { globSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "@babel/parser";

const root = join(import.meta.dirname, "../..");

/** A place in one of the project’s own files. */
type Place = { file: string; line: number; column?: number };

/**
 * Tells why something failed in one line, without a stack: the innermost reason, and before it the
 * file, line and column of this project at which a component, a page or a style sheet is broken.
 */
export function failureReason(error: unknown): string {
  const inner = (error as { originalError?: unknown }).originalError ?? (error as Error).cause;
  if (inner) return failureReason(inner);
  if (!(error instanceof Error)) return String(error);
  if (["ENOSPC", "EDQUOT"].includes((error as NodeJS.ErrnoException).code ?? "")) {
    return "the disk is full. If a site stood there, it is as it was. Make room, and build again.";
  }
  const place = placeInStyles(error) ?? placeOfImport(error) ?? placeInCode(error);
  const reason = error.message.replaceAll(root + sep, "");
  if (!place) return reason;
  return `${[place.file, place.line, place.column].filter((part) => part !== undefined).join(":")}: ${reason}`;
}

/** Where lightningcss stopped reading a style sheet. */
function placeInStyles(error: Error): Place | undefined {
  const { fileName, loc } = error as { fileName?: string; loc?: { line: number; column: number } };
  const file = fileName && ours(fileName);
  return file && loc ? { file, line: loc.line, column: loc.column } : undefined;
}

/** The line that imports a module which isn’t there; Node tells its file alone. */
function placeOfImport({ message }: Error): Place | undefined {
  const [, lost, importer] = /^Cannot find module '(.+)' imported from (.+)$/.exec(message) ?? [];
  const file = importer && ours(importer);
  if (!lost || !file) return undefined;
  const name = lost.split(/[\\/]/).at(-1) ?? lost;
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const row = lines.findIndex((line) => line.includes(`/${name}"`));
  return row < 0 ? undefined : { file, line: row + 1 };
}

/** Where a program is at fault. What is thrown as a plain sentence says all by itself. */
function placeInCode(error: Error): Place | undefined {
  const atFault = [SyntaxError, TypeError, ReferenceError, RangeError];
  if (!atFault.some((kind) => error instanceof kind)) return undefined;
  const place = placeInStack(error.stack ?? "");
  return place ?? (error instanceof SyntaxError ? unreadableFile() : undefined);
}

/**
 * The line above the stack, at which Node couldn’t read a module, with the mark below it; else the
 * first call of ours. The `html` tag throws in the name of the template that called it.
 */
function placeInStack(stack: string): Place | undefined {
  const [, url, line, mark] = /^(file:\S+):(\d+)\n(?:(?:.+\n)*?( *)\^)?/.exec(stack) ?? [];
  const file = url && ours(url);
  if (file) {
    const column = mark === undefined ? {} : { column: mark.length + 1 };
    return { file, line: Number(line), ...column };
  }
  for (const [, url = "", line, column] of stack.matchAll(/\(?(file:\S+?):(\d+):(\d+)\)?$/gm)) {
    const file = ours(url);
    if (!file || file === "_includes/html.ts") continue;
    return { file, line: Number(line), column: Number(column) };
  }
  return undefined;
}

/** The first file that can’t be parsed. Node doesn’t say which it is where a name is given twice. */
function unreadableFile(): Place | undefined {
  for (const file of globSync(["_includes/**/*.ts", "src/**/*.ts"], { cwd: root }).sort()) {
    try {
      parse(readFileSync(join(root, file), "utf8"), {
        sourceType: "module",
        plugins: ["typescript"],
      });
    } catch (error) {
      const { loc } = error as { loc?: { line: number; column: number } };
      if (loc) return { file: file.split(sep).join("/"), line: loc.line, column: loc.column + 1 };
    }
  }
  return undefined;
}

/** The path of one of the project’s own files from its top; nothing for any other. */
function ours(found: string): string | undefined {
  const path = found.startsWith("file:") ? fileURLToPath(found.replace(/\?.*$/, "")) : found;
  const file = relative(root, path).split(sep).join("/");
  return /^(\.\.(\/|$)|node_modules\/|\/|[A-Za-z]:)/.test(file) ? undefined : file;
}
