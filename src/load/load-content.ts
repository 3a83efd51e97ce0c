import { mistakesIn } from "../content/across/mistakes-in.ts";
import { onePerValue } from "../content/across/one-per-value.ts";
import type { Content } from "../content/content.ts";
import { nameEntry } from "../content/explain/name-entry.ts";
import type { Mistake } from "../content/mistake.ts";
import type { Problem } from "../content/problem.ts";
import { tooManyEntries } from "../content/read/size-problems.ts";
import type { Place } from "../content/source/place.ts";
import { pictureNames } from "../pictures/picture-names.ts";
import { rawContent } from "./raw-content.ts";
import { type DataFolder, readFolder } from "./read-folder.ts";

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
  const raw = rawContent({ strays, files });
  const tooMany = tooManyEntries(raw);
  if (tooMany) {
    const { name: kind, ...problem } = tooMany;
    return { problems: [{ file: `${name}/${kind}.ts`, ...problem }] };
  }
  const mistakes = mistakesIn(raw, { files: further, pictures: pictureNames });
  const problems = await Promise.all(
    files.map(async ({ kind, file }): Promise<Problem[]> => {
      const path = `${name}/${kind.file}`;
      if ("problem" in file) return [{ file: path, ...file.problem }];
      const value = raw[kind.name];
      const written = file.mistakes;
      const told = [...written, ...onePerValue(mistakes(kind), written)];
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

async function placed(
  mistakes: (Mistake & { place?: Place })[],
  source: string,
): Promise<(Mistake & { place: Place })[]> {
  if (mistakes.length === 0) return [];
  // Parsed where there is something to tell: a parsed file fills ten times its size in memory.
  const { locator } = await import("../content/source/locate.ts");
  const locate = locator(source);
  return mistakes
    .map((mistake) => ({ ...mistake, place: mistake.place ?? locate(mistake.path, mistake.at) }))
    .sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
}
