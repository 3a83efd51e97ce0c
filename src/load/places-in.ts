import type { FindPlace } from "../content/read/data-place.ts";
import { type Locate, locator } from "../content/source/locate.ts";
import type { ParseData } from "../content/source/parse-once.ts";
import type { DataFolder } from "./read-folder.ts";

/**
 * Finds places in data files that were read before. Each is parsed when a place in it is first asked
 * for, and once.
 *
 * @param parse what parses a file, where that may have been done before
 */
export function placesIn({ name: folder, files }: DataFolder, parse?: ParseData): FindPlace {
  const locators = new Map<string, Locate>();
  return (kind, path, at) => {
    const found = files.find((one) => one.kind.name === kind);
    if (!found || "problem" in found.file) throw new Error(`There is no data file for ${kind}.`);
    const locate = locators.get(kind) ?? locator(found.file.source, parse);
    locators.set(kind, locate);
    return { file: `${folder}/${found.kind.file}`, ...locate(path, at) };
  };
}
