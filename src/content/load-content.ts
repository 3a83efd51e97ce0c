import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { checkReferences, type LocatedMistake } from "./check-references.ts";
import { checkRules } from "./check-rules.ts";
import type { Content } from "./content.ts";
import { explainIssue } from "./explain-issue.ts";
import { type Kind, kinds } from "./kinds.ts";
import { locator } from "./locate.ts";
import { nameEntry } from "./name-entry.ts";
import { normalise } from "./normalise.ts";
import type { Problem } from "./problem.ts";
import { type DataFile, readDataFile } from "./read-data-file.ts";
import { suggest } from "./suggest.ts";

/** Either everything that the site says, or every mistake that stands in the way. */
export type Loaded =
  | { content: Content; problems?: never }
  | { content?: never; problems: Problem[] };

/**
 * Reads, checks and normalises a folder of data files. All mistakes of all files are told at once;
 * rules that join files (references, ids used twice) are judged when each file is sound by itself.
 *
 * @param folder the folder of data files, `_data` or another
 * @throws when the folder can’t be read
 */
export async function loadContent(folder: string): Promise<Loaded> {
  const shown = basename(folder);
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const strays = strayFiles(names, shown);
  const files = await Promise.all(
    kinds
      .filter((kind) => !strays.missing.has(kind.file))
      .map(async (kind) => ({ kind, file: await readDataFile(join(folder, kind.file), kind) })),
  );

  const problems = [...strays.problems, ...files.flatMap((read) => problemsOf(read, shown))];
  if (problems.length > 0) return { problems };

  const content = Object.fromEntries(
    files.map(({ kind, file }) => [kind.name, "value" in file ? normalise(file.value) : undefined]),
  ) as Content;
  const mistakes = [...checkReferences(content), ...checkRules(content)];
  if (mistakes.length === 0) return { content };
  return { problems: placed(mistakes, files, shown) };
}

type Read = { kind: Kind; file: DataFile };

function problemsOf({ kind, file }: Read, shown: string): Problem[] {
  const path = `${shown}/${kind.file}`;
  if ("problem" in file) return [{ file: path, ...file.problem }];
  const value = normalise(file.value);
  const result = kind.schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  const mistakes = result.error.issues
    .flatMap((issue) => explainIssue(issue, kind, value))
    .map((mistake) => ({ ...mistake, kind: kind.name }));
  return placed(mistakes, [{ kind, file }], shown);
}

/** Gives mistakes their places; the file is parsed only now that there is something to tell. */
function placed(mistakes: LocatedMistake[], files: Read[], shown: string): Problem[] {
  return files.flatMap(({ kind, file }) => {
    const own = mistakes.filter((mistake) => mistake.kind === kind.name);
    if (own.length === 0 || !("source" in file)) return [];
    const locate = locator(file.source);
    return own
      .map(({ path, message, help }) => {
        const entry = nameEntry(kind, path, file.value);
        return {
          file: `${shown}/${kind.file}`,
          ...locate(path),
          ...(entry ? { entry } : {}),
          message,
          help,
        };
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
  });
}

/** Files that are missing, and files that nobody reads: most often one that was renamed. */
function strayFiles(names: string[], shown: string) {
  const expected = kinds.map((kind) => kind.file);
  const missing = expected.filter((file) => !names.includes(file));
  const unknown = names.filter((name) => !expected.includes(name));
  const at = (file: string) => ({ file: `${shown}/${file}`, line: 1, column: 1 });
  const problems: Problem[] = [
    ...missing.map((file) => {
      const near = suggest(file, unknown);
      return {
        ...at(file),
        message: `The file ${file} is missing.`,
        help: near
          ? `Rename ${near} to ${file}.`
          : "Put it back, or undo the change that deleted it.",
      };
    }),
    ...unknown
      .filter((name) => !missing.some((file) => suggest(file, unknown) === name))
      .map((name) => ({
        ...at(name),
        message: `Nothing on the site uses the file ${name}.`,
        help: `Delete it, or move it elsewhere. The files here are: ${expected.join(", ")}.`,
      })),
  ];
  return { missing: new Set(missing), problems };
}
