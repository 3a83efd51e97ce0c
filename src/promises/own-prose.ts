import type { Content } from "../content/content.ts";

/** A text of ours, which we can make easier to read, and where it stands. */
export type OwnProse = {
  text: string;
  kind: keyof Content;
  path: readonly PropertyKey[];
  easyRead: boolean;
};

/** Every text that was written for this site: what is word for word as in a source is left out. */
export function ownProse(content: Content): OwnProse[] {
  const { publication, groups, priorities, links, easyRead } = content;
  const { glossary, sources, updates, reports } = content;
  const of = (kind: keyof Content, path: readonly PropertyKey[], text: string) => ({
    text,
    kind,
    path,
    easyRead: kind === "easyRead",
  });
  return [
    ...publication.summary.map((text, i) => of("publication", ["summary", i], text)),
    ...publication.sections.flatMap(({ paragraphs, words }, i) =>
      words === "source"
        ? []
        : paragraphs.map((text, j) => of("publication", ["sections", i, "paragraphs", j], text)),
    ),
    ...publication.accessibility.knownProblems.map((text, i) =>
      of("publication", ["accessibility", "knownProblems", i], text),
    ),
    ...groups.flatMap(({ summary }, i) => (summary ? [of("groups", [i, "summary"], summary)] : [])),
    ...priorities.flatMap(({ meaning = [], note, said = [] }, i) => [
      ...said.flatMap(({ meaning = [] }, j) =>
        meaning.map((text, k) => of("priorities", [i, "said", j, "meaning", k], text)),
      ),
      ...meaning.map((text, j) => of("priorities", [i, "meaning", j], text)),
      ...(note ? [of("priorities", [i, "note", "text"], note.text)] : []),
    ]),
    ...links.flatMap(({ description, accessibility }, i) => [
      of("links", [i, "description"], description),
      ...(accessibility ? [of("links", [i, "accessibility"], accessibility)] : []),
    ]),
    ...easyRead.parts.map(({ steps }, i) =>
      of("easyRead", ["parts", i], steps.flatMap(({ sentences }) => sentences).join("\n")),
    ),
    ...glossary.map(({ meaning }, i) => of("glossary", [i, "meaning"], meaning)),
    ...sources.map(({ note }, i) => of("sources", [i, "note"], note)),
    ...updates.map(({ text }, i) => of("updates", [i, "text"], text)),
    ...reports.flatMap(({ words, summary, actions = [] }, i) => {
      if (words === "source") return [];
      return [
        ...summary.map((text, j) => of("reports", [i, "summary", j], text)),
        ...actions.flatMap(({ text }, j) =>
          text ? [of("reports", [i, "actions", j, "text"], text)] : [],
        ),
      ];
    }),
  ];
}
