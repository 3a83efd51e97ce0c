import type { File } from "@babel/types";
import type { Kind } from "../kinds.ts";
import { frameProblem } from "../slips/frame-problem.ts";
import { syntaxProblem } from "../slips/syntax-problem.ts";
import { exported } from "../source/locate.ts";
import { parseData } from "../source/parse-data.ts";
import type { ParseData } from "../source/parse-once.ts";
import type { DataFile } from "./data-file.ts";
import { nestingProblem } from "./nesting-problem.ts";
import { plainData } from "./plain-data.ts";

/** Reads the text of a data file by parsing it, and tells what in it isn’t plain data. */
export function parsedData(source: string, kind: Kind, parse: ParseData = parseData): DataFile {
  let file: File;
  try {
    file = parse(source);
  } catch (error) {
    const deep = error instanceof RangeError ? nestingProblem(source) : undefined;
    return { problem: deep ?? syntaxProblem(source, kind, error) };
  }
  const problem = frameProblem(file, kind);
  if (problem) return { problem };
  return { ...plainData(exported(file), source), source };
}
