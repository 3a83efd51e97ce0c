import type { File } from "@babel/types";
import { parseData } from "./parse-data.ts";

/** A way to parse the text of a data file. */
export type ParseData = (source: string) => File;

/**
 * Makes a parser that keeps what it has parsed, for whoever wants the values of a file and later their
 * places. What it keeps fills ten times the size of the files for as long as the parser is held.
 */
export function parseOnce(): ParseData {
  const files = new Map<string, File>();
  return (source) => {
    const file = files.get(source) ?? parseData(source);
    files.set(source, file);
    return file;
  };
}
