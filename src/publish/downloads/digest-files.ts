import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The SHA-256 of files, in hexadecimal, by the names given. One file is held in memory at a time; for
 * thousands of small files, waiting for each would take longer than reading it.
 */
export function digestFiles(folder: string, names: readonly string[]): Map<string, string> {
  return new Map(names.map((name) => [name, hash("sha256", readFileSync(join(folder, name)))]));
}
