import { checkReaderFiles } from "./across/check-reader-files.ts";
import { checkReferences } from "./across/check-references.ts";
import { checkRules } from "./across/check-rules.ts";
import type { Content, RawContent } from "./content.ts";
import { explainIssue } from "./explain/explain-issue.ts";
import { nameEntry } from "./explain/name-entry.ts";
import { type Kind, kinds } from "./kinds.ts";
import type { LocatedMistake, Mistake } from "./mistake.ts";
import type { Problem } from "./problem.ts";
import { normalise } from "./read/normalise.ts";
import { type DataFolder, readFolder } from "./read/read-folder.ts";
import { tooManyEntries } from "./read/size-problems.ts";
import type { Place } from "./source/place.ts";

/** Either everything that the site says, or every mistake that stands in the way. */
export type Loaded =
  | { content: Content; problems?: never }
  | { content?: never; problems: Problem[] };

/**
 * Reads, checks and normalises a folder of data files. All mistakes of all files are told at once; of
 * a file that can’t be read at all, the first alone.
 *
 * @param folder the folder of data files, `_data` or another
 * @throws a plain sentence when there is no such folder
 */
export async function loadContent(folder: string): Promise<Loaded> {
  return contentOf(await readFolder(folder));
}

/** Does the same with a folder that was read already. */
export async function contentOf({ name, strays, files, further }: DataFolder): Promise<Loaded> {
  const raw: RawContent = {};
  for (const { name: kind, file, whenAbsent } of kinds) {
    if (whenAbsent !== undefined && strays.missing.has(file))
      raw[kind] = structuredClone(whenAbsent);
  }
  for (const { kind, file } of files) {
    if (!("problem" in file)) raw[kind.name] = normalise(file.value);
  }
  const tooMany = tooManyEntries(raw);
  if (tooMany) {
    const { name: kind, ...problem } = tooMany;
    return { problems: [{ file: `${name}/${kind}.ts`, ...problem }] };
  }
  const joint = [...checkReferences(raw), ...checkRules(raw), ...checkReaderFiles(raw, further)];
  const problems = await Promise.all(
    files.map(async ({ kind, file }): Promise<Problem[]> => {
      const path = `${name}/${kind.file}`;
      if ("problem" in file) return [{ file: path, ...file.problem }];
      const value = raw[kind.name];
      const written = file.mistakes;
      const mistakes = [
        ...schemaMistakes(kind, value),
        ...joint.filter((mistake) => mistake.kind === kind.name),
      ];
      const told = [...written, ...onePerValue(mistakes, written)];
      const problems = (await placed(told, file.source)).map(
        ({ path: way, message, help, place }) => {
          const entry = nameEntry(kind, way, value);
          return { file: path, ...place, ...(entry ? { entry } : {}), message, help };
        },
      );
      return firstOf(problems);
    }),
  );
  const all = [...strays.problems, ...problems.flat()];
  return all.length > 0 ? { problems: all } : { content: raw as Content };
}

/** How many mistakes of one file are told at once: nobody reads more, and a hostile file has millions. */
const mostTold = 1_000;

function firstOf(problems: readonly Problem[]): Problem[] {
  const next = problems[mostTold];
  if (!next) return [...problems];
  const { file, line, column } = next;
  const rest = (problems.length - mostTold).toLocaleString("en-GB");
  const message = `There are ${rest} more mistakes in this file, from here on.`;
  const help = "Mend those above first, and check again.";
  return [...problems.slice(0, mostTold), { file, line, column, message, help }];
}

function schemaMistakes(kind: Kind, value: unknown): Mistake[] {
  const result = kind.schema.safeParse(value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => explainIssue(issue, kind, value));
}

/** Of several mistakes in one value the first is told: the others may come of it. */
function onePerValue(
  mistakes: (Mistake | LocatedMistake)[],
  written: readonly Mistake[],
): Mistake[] {
  const meant = mistakes.flatMap(({ meant }) => (meant ? [{ path: meant }] : []));
  const told = new Set([...written, ...meant].map(({ path }) => path.join("/")));
  return mistakes.filter(({ path }) => {
    if (path.some((_, end) => told.has(path.slice(0, end + 1).join("/")))) return false;
    told.add(path.join("/"));
    return true;
  });
}

async function placed(
  mistakes: (Mistake & { place?: Place })[],
  source: string,
): Promise<(Mistake & { place: Place })[]> {
  if (mistakes.length === 0) return [];
  // Parsed where there is something to tell: a parsed file fills ten times its size in memory.
  const { locator } = await import("./source/locate.ts");
  const locate = locator(source);
  return mistakes
    .map((mistake) => ({ ...mistake, place: mistake.place ?? locate(mistake.path, mistake.at) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
