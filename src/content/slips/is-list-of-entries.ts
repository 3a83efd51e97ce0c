import { maskedLines } from "../source/masked-lines.ts";

/**
 * Whether a list holds entries in curly brackets, as far as its first one shows.
 *
 * @param from the line of the bracket that begins it
 */
export function isListOfEntries(lines: readonly string[], from: number | undefined): boolean {
  if (!from) return false;
  const after = maskedLines(lines)
    .slice(from - 1)
    .join("\n");
  return /^[^[]*\[(?:[^"{[\]]*|\s*\w+\s*:[^\n]*\n\s*)\{/.test(after);
}
