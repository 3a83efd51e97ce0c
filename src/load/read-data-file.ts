import { readFile, stat } from "node:fs/promises";
import type { Kind } from "../content/kinds.ts";
import type { FileProblem } from "../content/problem.ts";
import type { DataFile } from "../content/read/data-file.ts";
import { readData } from "../content/read/read-data.ts";
import { tooManyBytes } from "../content/read/size-problems.ts";
import type { ParseData } from "../content/source/parse-once.ts";
import { fileProblem } from "./file-problem.ts";

/**
 * Reads one data file. It is read and never run: a preview sees each edit in spite of the module
 * cache, and a stranger’s proposal can’t run a program on the machine that builds it.
 *
 * @param parse what parses a file that isn’t read as JSON, where places are wanted of it later
 */
export async function readDataFile(path: string, kind: Kind, parse?: ParseData): Promise<DataFile> {
  const bytes = await bytesOf(path).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return { problem: unopened(bytes) };
  if ("message" in bytes) return { problem: bytes };
  const source = decode(bytes);
  const problem = fileProblem(bytes, source);
  if (problem || source === undefined) return { problem: problem ?? unopened() };
  return readData(source, kind, parse);
}

/** What a file holds; it is not read where that is too much. */
async function bytesOf(path: string): Promise<Buffer | FileProblem> {
  const { size } = await stat(path);
  return tooManyBytes(size) ?? readFile(path);
}

function unopened(error?: NodeJS.ErrnoException): FileProblem {
  const folder = error?.code === "EISDIR";
  return {
    line: 1,
    column: 1,
    message: folder ? "There is a folder where this file should be." : "The file can’t be opened.",
    help: folder
      ? "Rename or delete the folder, and put the file back."
      : "See that you may read it, and that no other program keeps it locked.",
  };
}

/** The text of UTF-8 bytes without a byte order mark, or nothing where they aren’t UTF-8 text. */
function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
