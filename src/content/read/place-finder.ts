import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Content } from "../content.ts";
import { kinds } from "../kinds.ts";
import { locator } from "../source/locate.ts";

/** A line of a data file. */
export type DataPlace = { file: string; line: number };

/** Finds the file and line of a value in the data files. */
export type FindPlace = (kind: keyof Content, path: readonly PropertyKey[]) => DataPlace;

/** Parses the data files of a folder, for finding places in them. */
export async function placeFinder(folder: string): Promise<FindPlace> {
  const locators = new Map(
    await Promise.all(
      kinds.map(async ({ name, file }) => {
        const locate = locator(await readFile(join(folder, file), "utf8"));
        return [name, { file: `${basename(folder)}/${file}`, locate }] as const;
      }),
    ),
  );
  return (kind, path) => {
    const found = locators.get(kind);
    if (!found) throw new Error(`There is no data file for ${kind}.`);
    return { file: found.file, line: found.locate(path).line };
  };
}
