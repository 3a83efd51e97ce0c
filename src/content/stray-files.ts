import { kinds } from "./kinds.ts";
import type { Problem } from "./problem.ts";
import { suggest } from "./suggest.ts";

/**
 * Tells which data files are missing, and which files nobody reads: most often one that was renamed.
 *
 * @param names the files in the folder
 * @param folder the folder’s name, as the editor knows it
 */
export function strayFiles(
  names: string[],
  folder: string,
): { missing: ReadonlySet<string>; problems: Problem[] } {
  const expected = kinds.map((kind) => kind.file);
  const missing = expected.filter((file) => !names.includes(file));
  const unknown = names.filter((name) => !expected.includes(name));
  const renamed = new Map(missing.map((file) => [file, suggest(file, unknown)]));
  const at = (file: string) => ({ file: `${folder}/${file}`, line: 1, column: 1 });
  const problems: Problem[] = [
    ...missing.map((file) => {
      const near = renamed.get(file);
      return {
        ...at(file),
        message: `The file ${file} is missing.`,
        help: near
          ? `Rename ${near} to ${file}.`
          : "Put it back, or undo the change that deleted it.",
      };
    }),
    ...unknown
      .filter((name) => ![...renamed.values()].includes(name))
      .map((name) => ({
        ...at(name),
        message: `Nothing on the site uses the file ${name}.`,
        help: `Delete it, or move it elsewhere. The files here are: ${expected.join(", ")}.`,
      })),
  ];
  return { missing: new Set(missing), problems };
}
