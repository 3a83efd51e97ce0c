import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Measure } from "../measures.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import { entryWeight, type ListKind, type WeighPicture } from "./entry-weight.ts";
import { glossaryOrder } from "./glossary-order.ts";
import { linkGroups } from "./link-groups.ts";
import { listSizes } from "./list-sizes.ts";
import { split } from "./split.ts";
import { type Volume, volumes } from "./volumes.ts";
import { textWeight, together, type Weight } from "./weight.ts";

/** Each list, split into the pages on which it stands. */
export type ListPages = {
  priorities: readonly (readonly Priority[])[];
  /** None where nothing is measured. */
  measures: readonly (readonly Measure[])[];
  quotes: readonly (readonly Quote[])[];
  links: readonly (readonly Link[])[];
  glossary: readonly (readonly GlossaryTerm[])[];
  volumes: readonly Volume[];
};

/** How many links stand on the home page. */
export const linksAtHome = 6;

/** Splits the lists into pages, so that no page grows with the number or the length of entries. */
export function listPages(content: Content, weighPicture: WeighPicture): ListPages {
  const { publication, priorities, measures, quotes } = content;
  const glossary = glossaryOrder(content.glossary, publication.language);
  const links = linkGroups(content.links).flatMap((group) => group.links);
  const weigh = (kind: ListKind) => (entry: object) =>
    entryWeight(kind, { ...entry }, weighPicture);
  // A card shows of a priority its title and its drawing
  const weighCard = ({ title, picture }: Priority) =>
    entryWeight("priorities", { title, picture }, weighPicture);
  return {
    priorities: split(
      priorities,
      listSizes.priorities,
      weighCard,
      homeWeight(content, weighPicture),
    ),
    measures: measures.length > 0 ? split(measures, listSizes.measures, weigh("measures")) : [],
    quotes: split(quotes, listSizes.quotes, weigh("quotes")),
    links: split(links, listSizes.links, weigh("links")),
    glossary: split(glossary, listSizes.glossary, weigh("glossary")),
    volumes: volumes({ ...content, glossary, links }, weighPicture),
  };
}

/** What stands on the home page besides the cards of its priorities. */
function homeWeight({ publication, links }: Content, weighPicture: WeighPicture): Weight {
  const { summary, vision, people = [] } = publication;
  const texts = textWeight([summary, vision, links.slice(0, linksAtHome)]);
  return people.map(weighPicture).reduce(together, texts);
}
