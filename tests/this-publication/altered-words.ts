import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Content } from "../../src/content/content.ts";
import { nameEntry } from "../../src/content/explain/name-entry.ts";
import { kinds } from "../../src/content/kinds.ts";
import { formatProblems, type Problem } from "../../src/content/problem.ts";
import { locator } from "../../src/content/source/locate.ts";
import { loadContent } from "../../src/load/load-content.ts";
import { release } from "./release.ts";
import { wordDifferences } from "./word-differences.ts";

/** Something that isn’t as the release has it, and where it stands in the data. */
type Altered = { kind: keyof Content; path: PropertyKey[]; message: string; help?: string };

/**
 * Compares what a folder of data files takes from the release with the release itself. An entry that
 * was taken back is no longer there, and nothing is told of it; nor is an entry that names another source.
 *
 * @returns what to tell the editor, empty where all is word for word
 * @throws when the folder can’t be read, or has mistakes in it
 */
export async function alteredWords(folder: string): Promise<string> {
  const { content, problems } = await loadContent(folder);
  if (problems) throw new Error(formatProblems(problems));
  const named = content.sources.find(
    ({ id, url }) => id === release.source.id || url === release.source.url,
  );
  if (!named) return "";
  const told = await Promise.all(
    [
      ...alteredPriorities(content, named.id),
      ...alteredQuotes(content, named.id),
      ...alteredVision(content, named.id),
    ].map((altered) => problemOf(altered, folder, content)),
  );
  if (told.length === 0) return "";
  return formatProblems(told, "What is taken from the news release is kept word for word.");
}

function alteredPriorities({ priorities }: Content, source: string): Altered[] {
  const known = entriesOf(
    release.priorities,
    priorities,
    source,
    ({ statement = "" }) => statement,
  );
  const words = known.flatMap(({ passage, entry, at }) =>
    (["title", "statement"] as const).flatMap((field) =>
      differences("priorities", [at, field], passage[field], entry[field] ?? ""),
    ),
  );
  const misplaced = known
    .toSorted((a, b) => a.at - b.at)
    .find(({ place }, index, all) => place < (all[index - 1]?.place ?? 0));
  if (!misplaced) return words;
  return [
    ...words,
    {
      kind: "priorities",
      path: [misplaced.at, "number"],
      message: "This priority stands in another order than in the news release.",
      help: "Put the priorities into the order of the news release again.",
    },
  ];
}

function alteredQuotes({ quotes }: Content, source: string): Altered[] {
  const known = entriesOf(release.quotes, quotes, source, ({ paragraphs }) => paragraphs.join(" "));
  return known.flatMap(({ passage, entry, at }) => {
    const path = [at, "paragraphs"];
    const found = differences(
      "quotes",
      path,
      passage.paragraphs.join(" "),
      entry.paragraphs.join(" "),
    );
    const same = passage.paragraphs.join("\n") === entry.paragraphs.join("\n");
    if (same || found.length > 0) return found;
    return [
      {
        kind: "quotes",
        path,
        message: "The paragraphs begin and end elsewhere than in the news release.",
        help: `Part the words into ${passage.paragraphs.length === 1 ? "one paragraph" : `${passage.paragraphs.length} paragraphs`} as there.`,
      },
    ];
  });
}

function alteredVision({ publication: { vision } }: Content, source: string): Altered[] {
  if (!vision?.parts || vision.source !== source) return [];
  const path = ["vision", "parts"];
  return differences("publication", path, release.vision.join(", "), vision.parts.join(", "));
}

type Entry = { id: string; source: string };
type Known<P, E> = { passage: P; place: number; entry: E; at: number };

/**
 * The entries that stand for passages of the release: by their id, or, if that was changed, by words
 * most of which are the passage’s. A passage without one was taken back.
 */
function entriesOf<P extends { id: string }, E extends Entry>(
  passages: readonly P[],
  entries: readonly E[],
  source: string,
  words: (given: P | E) => string,
): Known<P, E>[] {
  const ids = new Set<string>(passages.map(({ id }) => id));
  return passages.flatMap((passage, place) => {
    const own = entries.findIndex(({ id }) => id === passage.id);
    const at =
      own >= 0
        ? own
        : entries.findIndex(
            (entry) => !ids.has(entry.id) && isMostly(words(entry), words(passage)),
          );
    const entry = entries[at];
    return entry && entry.source === source ? [{ passage, place, entry, at }] : [];
  });
}

function isMostly(ours: string, source: string): boolean {
  const wanted = new Set(source.toLowerCase().match(/\p{L}+/gu));
  const found = new Set(ours.toLowerCase().match(/\p{L}+/gu));
  return [...wanted].filter((word) => found.has(word)).length * 2 > wanted.size;
}

function differences(
  kind: keyof Content,
  path: PropertyKey[],
  source: string,
  ours: string,
): Altered[] {
  return wordDifferences(source, ours).map((difference) => ({
    kind,
    path,
    message: `The news release says “${difference.source}”, and here stands “${difference.ours}”.`,
  }));
}

async function problemOf(altered: Altered, folder: string, content: Content): Promise<Problem> {
  const { path, message, help } = altered;
  const kind = kinds.find(({ name }) => name === altered.kind);
  if (!kind) throw new Error(`There is no kind ${altered.kind}.`);
  const locate = locator(await readFile(join(folder, kind.file), "utf8"));
  const entry = nameEntry(kind, path, content[kind.name]);
  return {
    file: `_data/${kind.file}`,
    ...locate(path),
    ...(entry ? { entry } : {}),
    message,
    help: help ?? (entry ? takeBack : writeAgain),
  };
}

const writeAgain = "Write the words of the news release again.";
const takeBack = `${writeAgain.slice(0, -1)}, or, if they were taken back, delete the whole entry.`;
