import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { type Kind, kinds } from "../content/kinds.ts";
import type { DataFile } from "../content/read/data-file.ts";
import type { FolderFile } from "../content/read/folder-file.ts";
import { type FolderEntry, type StrayFiles, strayFiles } from "../content/read/stray-files.ts";
import type { ParseData } from "../content/source/parse-once.ts";
import { readDataFile } from "./read-data-file.ts";
import { readFilesFolder } from "./reader-files.ts";

/** A folder of data files as it was read, before anything in it is judged. */
export type DataFolder = {
  /** Its name, as people are told it: `_data`. */
  name: string;
  /** What lies there and shouldn’t, and which files are missing. */
  strays: StrayFiles;
  files: readonly { kind: Kind; file: DataFile }[];
  /** What lies in the folder `_files` beside it. */
  further: readonly FolderFile[];
};

/**
 * Reads a folder of data files, each once.
 *
 * @param parse what parses a file that isn’t read as JSON, where places are wanted of it later
 * @throws a plain sentence when there is no such folder
 */
export async function readFolder(folder: string, parse?: ParseData): Promise<DataFolder> {
  const name = basename(folder);
  const strays = strayFiles(await entriesIn(folder), name);
  const files = await Promise.all(
    kinds
      .filter((kind) => !strays.missing.has(kind.file))
      .map(async (kind) => ({
        kind,
        file: await readDataFile(join(folder, kind.file), kind, parse),
      })),
  );
  return { name, strays, files, further: await readFilesFolder(folder) };
}

async function entriesIn(folder: string): Promise<FolderEntry[]> {
  try {
    return (await readdir(folder, { withFileTypes: true }))
      .filter(({ name }) => !ofSystem.test(name))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }));
  } catch {
    throw new Error(`The folder ${folder} isn’t there or can’t be opened.`);
  }
}

/** Files that systems and programs leave in any folder, which nobody sees. */
const ofSystem = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini)$/i;
