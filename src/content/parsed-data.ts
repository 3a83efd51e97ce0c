import type { File } from "@babel/types";
import { frameProblem } from "./frame-problem.ts";
import type { Kind } from "./kinds.ts";
import { exported } from "./locate.ts";
import { nestingProblem } from "./nesting-problem.ts";
import { parseData } from "./parse-data.ts";
import { plainData } from "./plain-data.ts";
import type { DataFile } from "./read-data-file.ts";
import { syntaxProblem } from "./syntax-problem.ts";

/** Reads the text of a data file by parsing it, and tells what in it isn’t plain data. */
export function parsedData(source: string, kind: Kind): DataFile {
  let file: File;
  try {
    file = parseData(source);
  } catch (error) {
    const deep = error instanceof RangeError ? nestingProblem(source) : undefined;
    return { problem: deep ?? syntaxProblem(source, kind, error) };
  }
  const problem = frameProblem(file, kind);
  if (problem) return { problem };
  return { ...plainData(exported(file), source), source };
}
