import type { Action } from "../actions.ts";
import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import type { Report } from "../reports.ts";
import { actionOrder } from "./action-order.ts";
import { glossaryOrder } from "./glossary-order.ts";
import { listSizes } from "./list-sizes.ts";
import { newestReports } from "./newest-reports.ts";
import { split } from "./split.ts";
import { type Volume, volumes } from "./volumes.ts";

/** Each list, split into the pages on which it stands. */
export type ListPages = {
  priorities: readonly (readonly Priority[])[];
  quotes: readonly (readonly Quote[])[];
  links: readonly (readonly Link[])[];
  glossary: readonly (readonly GlossaryTerm[])[];
  /** No page where there is none. */
  actions: readonly (readonly Action[])[];
  /** The newest first; no page where there is none. */
  reports: readonly (readonly Report[])[];
  volumes: readonly Volume[];
};

/** Splits the lists into pages, so that no page grows with the number of entries. */
export function listPages(content: Content): ListPages {
  const glossary = glossaryOrder(content.glossary, content.publication.language);
  return {
    priorities: split(content.priorities, listSizes.priorities),
    quotes: split(content.quotes, listSizes.quotes),
    links: split(content.links, listSizes.links),
    glossary: split(glossary, listSizes.glossary),
    actions: splitAny(actionOrder(content), listSizes.actions),
    reports: splitAny(newestReports(content), listSizes.reports),
    volumes: volumes(content, glossary),
  };
}

/** A list that the site has only where there is something in it. */
const splitAny = <T>(entries: readonly T[], size: number): readonly T[][] =>
  entries.length > 0 ? split(entries, size) : [];
