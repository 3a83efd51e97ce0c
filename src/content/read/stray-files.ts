import { suggest } from "check-barriers/text";
import { kinds } from "../kinds.ts";
import type { Problem } from "../problem.ts";

/** A file or folder among the data files. */
export type FolderEntry = { name: string; isFolder: boolean };

/** Which data files are absent, rightly or not, and what is to be told of them and of what lies there. */
export type StrayFiles = { missing: ReadonlySet<string>; problems: Problem[] };

/**
 * Tells which data files are missing, and which files nobody reads: most often one that was renamed,
 * or a copy of one.
 *
 * @param entries what stands in the folder
 * @param folder the folder’s name, as the editor knows it
 */
export function strayFiles(entries: readonly FolderEntry[], folder: string): StrayFiles {
  const expected = kinds.map((kind) => kind.file);
  const missing = expected.filter((file) => !entries.some(({ name }) => name === file));
  const unknown = entries.filter(({ name }) => !expected.includes(name));
  const renamed = new Map<string, string>();
  for (const file of missing) {
    const free = unknown.map(({ name }) => name).filter((name) => !renamed.has(name));
    const found =
      free.find((name) => plainName(name) === file.toLowerCase()) ?? suggest(file, free);
    if (found) renamed.set(found, file);
  }
  const at = (file: string) => ({ file: `${folder}/${file}`, line: 1, column: 1 });
  const needed = kinds.filter(({ whenAbsent }) => whenAbsent === undefined).map(({ file }) => file);
  const meant = new Set(renamed.values());
  const problems: Problem[] = [
    ...missing
      .filter((file) => needed.includes(file) || meant.has(file))
      .map((file) => {
        const [near] = [...renamed].find(([, meant]) => meant === file) ?? [];
        return {
          ...at(file),
          message: `The file ${file} is missing.`,
          help: near
            ? `Rename ${near} to ${file}.`
            : "Put it back, or undo the change that deleted it.",
        };
      }),
    ...unknown
      .filter(({ name }) => !renamed.has(name))
      .map(({ name, isFolder }) => ({
        ...at(name),
        message: `Nothing on the site uses the ${isFolder ? "folder" : "file"} ${name}.`,
        help: `Delete it, or move it elsewhere. The files here are: ${expected.join(", ")}.`,
      })),
  ];
  return { missing: new Set(missing), problems };
}

/** A file’s name without what programs put around that of a copy, a backup or a download. */
const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:copy of |_+)/, "")
    .replace(/(?:\.(?:txt|bak|old|orig|tmp)|~)+$/, "")
    .replace(/\.[cm]?[jt]sx?$/, "")
    .replace(/(?:\s*\(\d+\)|[ _-]+(?:copy|old|new|backup|final|\d+))+$/, "")
    .concat(".ts");
