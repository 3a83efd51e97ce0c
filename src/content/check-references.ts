import type { Content } from "./content.ts";
import type { Mistake } from "./explain-issue.ts";
import { suggest } from "./suggest.ts";

/** A mistake and the data file that it stands in. */
export type LocatedMistake = Mistake & { kind: keyof Content };

type Reference = { kind: keyof Content; path: Mistake["path"]; to: keyof Content; id: string };

const targetNames: Partial<Record<keyof Content, string>> = {
  organisations: "organisation",
  priorities: "priority",
  links: "link",
  sources: "source",
};

/** Tells every reference that leads to no entry. */
export function checkReferences(content: Content): LocatedMistake[] {
  const ids = {
    organisations: content.organisations.map((entry) => entry.id),
    priorities: content.priorities.map((entry) => entry.id),
    links: content.links.map((entry) => entry.id),
    sources: content.sources.map((entry) => entry.id),
  } as Record<keyof Content, string[]>;
  const known = new Map(Object.entries(ids).map(([kind, list]) => [kind, new Set(list)]));

  return references(content)
    .filter(({ to, id }) => !known.get(to)?.has(id))
    .map(({ kind, path, to, id }) => {
      const near = suggest(id, ids[to]);
      const target = targetNames[to];
      return {
        kind,
        path,
        message: `There is no ${target} with the id “${id}”${near ? `; did you mean “${near}”?` : "."}`,
        help: `Write the id of a ${target} from _data/${to}.ts: ${ids[to].slice(0, 8).join(", ")}.`,
      };
    });
}

function references(content: Content): Reference[] {
  const { publication, priorities, quotes, links, easyRead, glossary } = content;
  const of = (kind: keyof Content, path: Mistake["path"], to: keyof Content, id: string) => ({
    kind,
    path,
    to,
    id,
  });
  return [
    ...(publication.publisher
      ? [of("publication", ["publisher"], "organisations", publication.publisher)]
      : []),
    of("publication", ["strategyNameSource"], "sources", publication.strategyNameSource),
    ...publication.owners.map((id, i) => of("publication", ["owners", i], "organisations", id)),
    of("publication", ["original"], "links", publication.original),
    of("publication", ["source"], "sources", publication.source),
    of("publication", ["vision", "source"], "sources", publication.vision.source),
    ...publication.sections.map((section, i) =>
      of("publication", ["sections", i, "source"], "sources", section.source),
    ),
    ...priorities.flatMap((priority, i) => [
      of("priorities", [i, "source"], "sources", priority.source),
      ...(priority.note?.sources ?? []).map((id, j) =>
        of("priorities", [i, "note", "sources", j], "sources", id),
      ),
    ]),
    ...quotes.flatMap((quote, i) => [
      of("quotes", [i, "source"], "sources", quote.source),
      ...(quote.speaker.kind === "person"
        ? [
            of(
              "quotes",
              [i, "speaker", "organisation"],
              "organisations",
              quote.speaker.organisation,
            ),
          ]
        : quote.speaker.organisations.map((id, j) =>
            of("quotes", [i, "speaker", "organisations", j], "organisations", id),
          )),
      ...quote.priorities.map((id, j) => of("quotes", [i, "priorities", j], "priorities", id)),
    ]),
    ...links.map((link, i) => of("links", [i, "organisation"], "organisations", link.organisation)),
    ...glossary.map((term, i) => of("glossary", [i, "source"], "sources", term.source)),
    ...easyRead.parts.flatMap((part, i) => [
      ...(part.priority
        ? [of("easyRead", ["parts", i, "priority"], "priorities", part.priority)]
        : []),
      ...part.steps.flatMap(({ link }, j) =>
        link ? [of("easyRead", ["parts", i, "steps", j, "link"], "links", link)] : [],
      ),
    ]),
  ];
}
