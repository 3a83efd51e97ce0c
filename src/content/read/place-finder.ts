import { parseOnce } from "../source/parse-once.ts";
import type { FindPlace } from "./data-place.ts";
import { placesIn } from "./places-in.ts";
import { readFolder } from "./read-folder.ts";

/** Reads the data files of a folder, for finding places in them. */
export async function placeFinder(folder: string): Promise<FindPlace> {
  const parse = parseOnce();
  return placesIn(await readFolder(folder, parse), parse);
}
