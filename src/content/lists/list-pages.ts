import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import { glossaryOrder } from "./glossary-order.ts";
import { listSizes } from "./list-sizes.ts";
import { ownPages } from "./own-pages.ts";
import { type OutlinePart, priorityOutline } from "./priority-outline.ts";
import { split } from "./split.ts";
import { splitOutline } from "./split-outline.ts";
import { type Volume, volumes } from "./volumes.ts";

/** A priority with a page of its own, and those whose pages come before and after it. */
export type PriorityPage = { priority: Priority; neighbours: readonly (Priority | undefined)[] };

/** Each list, split into the pages on which it stands. */
export type ListPages = {
  /** With the heads of the groups that begin there. */
  priorities: readonly (readonly OutlinePart[])[];
  /** The priorities that have a page of their own, by their ids, in the order of reading. */
  withPage: ReadonlyMap<string, PriorityPage>;
  quotes: readonly (readonly Quote[])[];
  links: readonly (readonly Link[])[];
  glossary: readonly (readonly GlossaryTerm[])[];
  volumes: readonly Volume[];
};

/** Splits the lists into pages, so that no page grows with the number of entries. */
export function listPages(content: Content): ListPages {
  const glossary = glossaryOrder(content.glossary, content.publication.language);
  const outline = priorityOutline(content);
  const drawn = content.priorities.some(({ picture }) => picture);
  const size = drawn ? listSizes.priorities : listSizes.plainPriorities;
  return {
    priorities: splitOutline(outline, size),
    withPage: priorityPages(content, outline),
    quotes: split(content.quotes, listSizes.quotes),
    links: split(content.links, listSizes.links),
    glossary: split(glossary, listSizes.glossary),
    volumes: volumes(content, outline, glossary),
  };
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
