import type { Kind } from "../kinds.ts";
import type { ParseData } from "../source/parse-once.ts";
import type { DataFile } from "./data-file.ts";
import { quickData } from "./quick-data.ts";
import { tooManyToParse, tooManyValues } from "./size-problems.ts";

/**
 * Reads the text of a data file.
 *
 * @param parse what parses a file that isn’t read as JSON, where places are wanted of it later
 */
export async function readData(source: string, kind: Kind, parse?: ParseData): Promise<DataFile> {
  const quick = quickData(source, kind);
  const problem = quick ? tooManyValues(quick.value) : tooManyToParse(source);
  if (problem) return { problem };
  if (quick) return { ...quick, mistakes: [], source };
  // Loaded where there is need of it, which is seldom.
  const { parsedData } = await import("./parsed-data.ts");
  return parsedData(source, kind, parse);
}
