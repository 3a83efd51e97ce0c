import type { Contact } from "../contacts.ts";
import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import { listSizes } from "./list-sizes.ts";
import { split } from "./split.ts";

/** What stands in one file of the strategy as a whole; all of it in the only one, where there is one. */
export type Volume = {
  priorities: readonly Priority[];
  quotes: readonly Quote[];
  contacts: readonly Contact[];
  links: readonly Link[];
  glossary: readonly GlossaryTerm[];
  /** Whether what there is only once stands here too: the background, the sources, the updates. */
  last: boolean;
};

/** The lists of a volume, in the order of reading. */
const kinds = ["priorities", "quotes", "contacts", "links", "glossary"] as const;

type Lists = { [Kind in (typeof kinds)[number]]: Readonly<Content[Kind]> };

/**
 * Splits everything into volumes of at most `listSizes.volume` entries, in the order of reading.
 *
 * @param lists the glossary in the order of the alphabet, the links by what they are for
 */
export function volumes(lists: Lists): readonly Volume[] {
  const entries = kinds.flatMap((kind) => lists[kind].map((entry) => ({ kind, entry })));
  const parts = split(entries, listSizes.volume);
  return parts.map((part, index) => {
    const of = (wanted: string) =>
      part.filter(({ kind }) => kind === wanted).map(({ entry }) => entry);
    return {
      priorities: of("priorities") as Priority[],
      quotes: of("quotes") as Quote[],
      contacts: of("contacts") as Contact[],
      links: of("links") as Link[],
      glossary: of("glossary") as GlossaryTerm[],
      last: index === parts.length - 1,
    };
  });
}
