import { parse } from "@babel/parser";
import type { File } from "@babel/types";
import { dataTokens } from "./data-tokens.ts";

/**
 * Parses a data file: as TypeScript, or as JavaScript where it has signs outside of texts that data
 * doesn’t need and that TypeScript reads in several ways. Babel tries each way anew for each such
 * sign, so that twenty in one another took it a quarter of a minute.
 *
 * @throws {SyntaxError} with `loc` when the file can’t be parsed
 * @throws {RangeError} when it stands too deep in one another to be parsed
 */
export function parseData(source: string): File {
  return parse(source, {
    sourceType: "module",
    plugins: hasManyReadings(source) ? [] : ["typescript"],
    attachComment: false,
  });
}

function hasManyReadings(source: string): boolean {
  let done = 0;
  for (const { start, end } of dataTokens(source)) {
    if (/[<?]/.test(source.slice(done, start))) return true;
    done = end;
  }
  return /[<?]/.test(source.slice(done));
}
