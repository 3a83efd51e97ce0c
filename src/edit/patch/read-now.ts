import type { Kind } from "../../content/kinds.ts";
import type { FileProblem } from "../../content/problem.ts";
import { normalise } from "../../content/read/normalise.ts";
import { parsedData } from "../../content/read/parsed-data.ts";
import { quickData } from "../../content/read/quick-data.ts";
import { tooManyToParse, tooManyValues } from "../../content/read/size-problems.ts";
import type { ParseData } from "../../content/source/parse-once.ts";
import { fileProblem } from "../../load/file-problem.ts";

/**
 * Reads the text of a data file at once, and normalises what it holds. A file that holds anything but
 * plain data isn’t read.
 */
export function readNow(
  source: string,
  kind: Kind,
  parse?: ParseData,
): { value: unknown } | { problem: FileProblem } {
  const quick = quickData(source, kind);
  const problem =
    fileProblem(Buffer.from(source), source) ??
    (quick ? tooManyValues(quick.value) : tooManyToParse(source));
  if (problem) return { problem };
  if (quick) return { value: normalise(quick.value) };
  const file = parsedData(source, kind, parse);
  if ("problem" in file) return file;
  const [mistake] = file.mistakes;
  if (!mistake) return { value: normalise(file.value) };
  const { place, message, help } = mistake;
  return { problem: { ...place, message, help } };
}
