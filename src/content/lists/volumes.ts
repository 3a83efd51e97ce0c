import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Measure } from "../measures.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import { entryWeight, type WeighPicture } from "./entry-weight.ts";
import { listSizes } from "./list-sizes.ts";
import { split } from "./split.ts";
import { textWeight } from "./weight.ts";

/** What stands in one file of the strategy as a whole; all of it in the only one, where there is one. */
export type Volume = {
  priorities: readonly Priority[];
  measures: readonly Measure[];
  quotes: readonly Quote[];
  links: readonly Link[];
  glossary: readonly GlossaryTerm[];
  /** Whether what there is only once stands here too: the background, the sources, the updates. */
  last: boolean;
};

/** The lists of a volume, in the order of reading. */
const kinds = ["priorities", "measures", "quotes", "links", "glossary"] as const;

/**
 * Splits everything into volumes that are no more than `listSizes.volume`, in the order of reading. What
 * there is only once stays together: it stands behind the last entries, or alone where it is too long.
 *
 * @param glossary in the order of the alphabet
 */
export function volumes(
  content: Content,
  glossary: readonly GlossaryTerm[],
  weighPicture: WeighPicture,
): readonly Volume[] {
  const { publication, sources, updates } = content;
  const lists = { ...content, glossary };
  const entries = kinds.flatMap((kind) =>
    lists[kind].map((entry) => ({
      kind,
      entry,
      weight: entryWeight(kind, { ...entry }, weighPicture),
    })),
  );
  const rest = { kind: "rest", weight: textWeight([publication, sources, updates]) } as const;
  const first = textWeight([publication.summary, publication.vision]);
  const parts = split([...entries, rest], listSizes.volume, ({ weight }) => weight, first);
  return parts.map((part) => {
    const of = (wanted: string) =>
      part.flatMap((one) => ("entry" in one && one.kind === wanted ? one.entry : []));
    return {
      priorities: of("priorities") as Priority[],
      measures: of("measures") as Measure[],
      quotes: of("quotes") as Quote[],
      links: of("links") as Link[],
      glossary: of("glossary") as GlossaryTerm[],
      last: part.some(({ kind }) => kind === "rest"),
    };
  });
}
