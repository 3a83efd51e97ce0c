import type { Action } from "../actions.ts";
import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Measure } from "../measures.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import type { Report } from "../reports.ts";
import { actionOrder } from "./action-order.ts";
import { entryWeight, type ListKind, type WeighPicture } from "./entry-weight.ts";
import { glossaryOrder } from "./glossary-order.ts";
import { linkGroups } from "./link-groups.ts";
import { listSizes } from "./list-sizes.ts";
import { newestReports } from "./newest-reports.ts";
import { ownPages } from "./own-pages.ts";
import { type OutlinePart, priorityOutline } from "./priority-outline.ts";
import { type PartSize, split } from "./split.ts";
import { splitOutline } from "./split-outline.ts";
import { type Volume, volumes } from "./volumes.ts";
import { textWeight, together, type Weight } from "./weight.ts";

/** A priority with a page of its own, and those whose pages come before and after it. */
export type PriorityPage = { priority: Priority; neighbours: readonly (Priority | undefined)[] };

/** Each list, split into the pages on which it stands. */
export type ListPages = {
  /** With the heads of the groups that begin there. */
  priorities: readonly (readonly OutlinePart[])[];
  /** The priorities that have a page of their own, by their ids, in the order of reading. */
  withPage: ReadonlyMap<string, PriorityPage>;
  /** None where nothing is measured. */
  measures: readonly (readonly Measure[])[];
  quotes: readonly (readonly Quote[])[];
  links: readonly (readonly Link[])[];
  glossary: readonly (readonly GlossaryTerm[])[];
  /** No page where there is none. */
  actions: readonly (readonly Action[])[];
  /** The newest first; no page where there is none. */
  reports: readonly (readonly Report[])[];
  volumes: readonly Volume[];
};

/** How many links stand on the home page. */
export const linksAtHome = 6;

/** Splits the lists into pages, so that no page grows with the number or the length of entries. */
export function listPages(content: Content, weighPicture: WeighPicture): ListPages {
  const { publication, measures, quotes } = content;
  const glossary = glossaryOrder(content.glossary, publication.language);
  const links = linkGroups(content.links).flatMap((group) => group.links);
  const outline = priorityOutline(content);
  const weigh = (kind: ListKind) => (entry: object) =>
    entryWeight(kind, { ...entry }, weighPicture);
  return {
    priorities: splitOutline(outline, cardsOfPage(content, weighPicture)),
    withPage: priorityPages(content, outline),
    actions: splitAny(actionOrder(content), listSizes.actions, weigh("actions")),
    reports: splitAny(newestReports(content), listSizes.reports, weigh("reports")),
    measures: splitAny(measures, listSizes.measures, weigh("measures")),
    quotes: split(quotes, listSizes.quotes, weigh("quotes")),
    links: split(links, listSizes.links, weigh("links")),
    glossary: split(glossary, listSizes.glossary, weigh("glossary")),
    volumes: volumes({ ...content, priorities: outline, glossary, links }, weighPicture),
  };
}

/** A list that the site has only where there is something in it. */
const splitAny = <T>(entries: readonly T[], size: PartSize, weigh: (entry: T) => Weight) =>
  entries.length > 0 ? split(entries, size, weigh) : [];

/** How many cards of priorities fit on each page, the home page with what it says besides among them. */
function cardsOfPage(content: Content, weighPicture: WeighPicture): number {
  const { priorities } = content;
  const drawn = priorities.some(({ picture }) => picture);
  // A card shows of a priority its title and its drawing
  const weighCard = ({ title, picture }: Priority) =>
    entryWeight("priorities", { title, picture }, weighPicture);
  const size = drawn ? listSizes.priorities : listSizes.plainPriorities;
  const pages = split(priorities, size, weighCard, homeWeight(content, weighPicture));
  return Math.min(...pages.slice(0, -1).map(({ length }) => length), size.entries);
}

/** What stands on the home page besides the cards of its priorities. */
function homeWeight({ publication, links }: Content, weighPicture: WeighPicture): Weight {
  const { summary, vision, people = [] } = publication;
  const texts = textWeight([summary, vision, links.slice(0, linksAtHome)]);
  return people.map(weighPicture).reduce(together, texts);
}

function priorityPages(
  content: Content,
  outline: readonly OutlinePart[],
): ReadonlyMap<string, PriorityPage> {
  const own = ownPages(content);
  const all = outline.flatMap(({ id, priority }) => (priority && own.has(id) ? [priority] : []));
  return new Map(
    all.map((priority, at) => [priority.id, { priority, neighbours: [all[at - 1], all[at + 1]] }]),
  );
}
