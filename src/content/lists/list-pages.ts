import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import { glossaryOrder } from "./glossary-order.ts";
import { linkGroups } from "./link-groups.ts";
import { listSizes } from "./list-sizes.ts";
import { split } from "./split.ts";
import { type Volume, volumes } from "./volumes.ts";

/** Each list, split into the pages on which it stands. */
export type ListPages = {
  priorities: readonly (readonly Priority[])[];
  quotes: readonly (readonly Quote[])[];
  links: readonly (readonly Link[])[];
  glossary: readonly (readonly GlossaryTerm[])[];
  volumes: readonly Volume[];
};

/** Splits the lists into pages, so that no page grows with the number of entries. */
export function listPages(content: Content): ListPages {
  const glossary = glossaryOrder(content.glossary, content.publication.language);
  const links = linkGroups(content.links).flatMap((group) => group.links);
  return {
    priorities: split(content.priorities, listSizes.priorities),
    quotes: split(content.quotes, listSizes.quotes),
    links: split(links, listSizes.links),
    glossary: split(glossary, listSizes.glossary),
    volumes: volumes({ ...content, glossary, links }),
  };
}
