import { basename, join } from "node:path";
import type { DataLine, KnownLink, Locate } from "check-barriers";
import type { Content } from "../content/content.ts";
import type { FindPlace } from "../content/read/data-place.ts";
import { loadPlaced } from "../load/load-placed.ts";
import { originFinder } from "../origins/origin-finder.ts";
import { ownProse } from "./own-prose.ts";
import type { ProseLine } from "./reading-level.ts";
import { type StatementPart, statementGaps } from "./statement-gaps.ts";

/** What the checks know of our own data files; the one door from the checks to `src/content/`. */
export type OwnContent = {
  /** Finds where an editor can mend an element of a page. */
  locate: Locate;
  /** The links to other sites, by their address. */
  links: ReadonlyMap<string, KnownLink>;
  /** The texts that were written for this site. */
  prose: readonly ProseLine[];
  /** Names and explained words, in small letters: nobody can spell or write them more simply. */
  names: ReadonlySet<string>;
  /** The day by which a person should have read the site again: `2027-05-23`. */
  nextReview: { day: string; data: DataLine };
  /** Whether readers are told where to report a problem, and where that would stand. */
  contact: { given: boolean; data: DataLine };
  /** What the accessibility statement of an official site lacks, each where it would stand. */
  statement: readonly { lacks: StatementPart; data: DataLine }[];
};

const dataFolder = join(import.meta.dirname, "../../_data");

/**
 * Reads what the checks want to know of the data files: each is read and parsed once for a run.
 *
 * @param folder the folder of data files
 * @throws a plain sentence when the data files have mistakes
 */
export async function ownContent(folder = dataFolder): Promise<OwnContent> {
  const { content, place, problems } = await loadPlaced(folder);
  if (!content) {
    const [first] = problems;
    throw new Error(
      `${first?.file}:${first?.line}: ${first?.message} Run npm run build to see every mistake.`,
    );
  }
  const { contacts, glossary, organisations, publication, quotes, versions } = content;
  const named = [
    publication.place,
    ...glossary.flatMap(({ term, abbreviation }) => [term, abbreviation ?? ""]),
    ...organisations.flatMap(({ name, abbreviation }) => [name, abbreviation ?? ""]),
    ...quotes.flatMap(({ speaker }) => (speaker.kind === "person" ? [speaker.name] : [])),
    ...contacts.map(({ name }) => name),
    ...versions.map(({ by }) => by),
  ];
  const origin = originFinder(content, place);
  return {
    locate: (element) => origin(element)?.data,
    links: new Map([
      ...knownLinks("contacts", content.contacts, place),
      ...knownLinks("versions", content.versions, place),
      ...knownLinks("links", content.links, place),
    ]),
    prose: ownProse(content).map(({ text, kind, path, easyRead }) => ({
      text,
      easyRead,
      data: { ...place(kind, path), entry: entryName(content[kind], path) ?? basename(kind) },
    })),
    names: new Set(
      named
        .join(" ")
        .toLowerCase()
        .match(/[\p{L}\p{N}’]+/gu) ?? [],
    ),
    nextReview: {
      day: publication.nextReview,
      data: { ...place("publication", ["nextReview"]), entry: "publication" },
    },
    contact: {
      given: publication.contact !== undefined,
      data: { ...place("publication", ["contact"]), entry: "publication" },
    },
    statement: statementGaps(publication).map((lacks) => ({
      lacks,
      data: { ...place("publication", placeOf[lacks]), entry: "publication" },
    })),
  };
}

/** Addresses of other sites, each with its line and the day on which a person last opened it. */
const knownLinks = (
  kind: keyof Content,
  entries: readonly { id: string; url?: string | undefined; checkedOn?: string | undefined }[],
  place: FindPlace,
) =>
  entries.flatMap(({ id, url, checkedOn }, index): [string, KnownLink][] => {
    if (url === undefined) return [];
    const data = { ...place(kind, [index, "url"]), entry: id };
    return [[url, { data, ...(checkedOn ? { checkedOn } : {}) }]];
  });

const placeOf: Record<StatementPart, PropertyKey[]> = {
  jurisdiction: ["jurisdiction"],
  enforcement: ["enforcement"],
  compliance: ["accessibility", "compliance"],
};

/** The id of the innermost entry on the way to a value. */
function entryName(value: unknown, path: readonly PropertyKey[]): string | undefined {
  let inner = value;
  let name: string | undefined;
  for (const step of path) {
    inner = (inner as Record<PropertyKey, unknown> | undefined)?.[step];
    const { id } = (inner ?? {}) as { id?: unknown };
    if (typeof id === "string") name = id;
  }
  return name;
}
