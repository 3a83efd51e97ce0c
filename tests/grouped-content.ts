import { generatePublication } from "../bench/generate/publication.ts";
import type { Content } from "../src/content/content.ts";
import type { Group } from "../src/content/groups.ts";

/** So many pillars with so many objectives in each; those of every other stand in two themes of it. */
export function groupedContent({
  pillars,
  objectives,
}: {
  pillars: number;
  objectives: number;
}): Content {
  const generated = generatePublication(Math.ceil((pillars * objectives * 11) / 5) + 3);
  const groups = Array.from({ length: pillars }, (_, at): Group[] => {
    const pillar = `pillar-${at + 1}`;
    return [
      {
        id: pillar,
        title: `The pillar ${at + 1}`,
        statement: `We will hold up part ${at + 1}.`,
        source: "minutes",
        summary: `This is about part ${at + 1}.`,
      },
      ...(at % 2 === 0
        ? []
        : ["a", "b"].map((theme) => ({
            id: `${pillar}-${theme}`,
            title: `Theme ${theme} of ${at + 1}`,
            within: pillar,
          }))),
    ];
  }).flat();
  const priorities = generated.priorities
    .slice(0, pillars * objectives)
    .map(({ shows, picture, ...priority }, index) => {
      const at = Math.floor(index / objectives);
      const place = index % objectives;
      const theme = at % 2 === 0 ? "" : place < objectives / 2 ? "-a" : "-b";
      return {
        ...priority,
        label: `${at + 1}.${place + 1}`,
        group: `pillar-${at + 1}${theme}`,
        title: `Objective number ${place + 1} of ${at + 1}`,
      };
    });
  const ids = new Set(priorities.map(({ id }) => id));
  return {
    ...generated,
    publication: {
      ...generated.publication,
      priorityName: { one: "Objective", many: "Objectives" },
    },
    groups,
    priorities,
    quotes: generated.quotes.map((quote) => ({
      ...quote,
      priorities: quote.priorities.filter((id) => ids.has(id)),
    })),
  };
}
