import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Kind } from "./kinds.ts";
import type { Problem } from "./problem.ts";
import { explainUnreadable } from "./unreadable.ts";

/** A mistake in a file that could not be read as data. */
export type FileProblem = Omit<Problem, "file">;

/** What a data file exports, with its text for finding places in it; or why it can’t be read. */
export type DataFile = { value: unknown; source: string } | { problem: FileProblem };

/**
 * Reads one data file. The address of the import bears a hash of the text, so that a file which was
 * edited while the preview runs is read anew in spite of the module cache.
 */
export async function readDataFile(path: string, kind: Kind): Promise<DataFile> {
  const bytes = await readFile(path);
  const source = decode(bytes);
  if (source === undefined) {
    return {
      problem: {
        line: 1,
        column: 1,
        message: "The file isn’t saved as UTF-8 text, so its letters can’t be read.",
        help: "Save it again and choose the encoding UTF-8.",
      },
    };
  }
  const version = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
  try {
    const module = await import(`${pathToFileURL(path).href}?v=${version}`);
    if (module.default !== undefined) return { value: module.default, source };
  } catch (error) {
    return { problem: explainUnreadable(source, kind, error) };
  }
  return { problem: explainUnreadable(source, kind) };
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
