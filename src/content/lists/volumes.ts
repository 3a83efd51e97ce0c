import type { Action } from "../actions.ts";
import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Priority } from "../priorities.ts";
import type { Quote } from "../quotes.ts";
import type { Report } from "../reports.ts";
import { actionOrder } from "./action-order.ts";
import { listSizes } from "./list-sizes.ts";
import { newestReports } from "./newest-reports.ts";
import { split } from "./split.ts";

/** What stands in one file of the strategy as a whole; all of it in the only one, where there is one. */
export type Volume = {
  priorities: readonly Priority[];
  actions: readonly Action[];
  reports: readonly Report[];
  quotes: readonly Quote[];
  links: readonly Link[];
  glossary: readonly GlossaryTerm[];
  /** Whether what there is only once stands here too: the background, the sources, the updates. */
  last: boolean;
};

/** The lists of a volume, in the order of reading. */
const kinds = ["priorities", "actions", "reports", "quotes", "links", "glossary"] as const;

/**
 * Splits everything into volumes of at most `listSizes.volume` entries, in the order of reading.
 *
 * @param glossary in the order of the alphabet
 */
export function volumes(content: Content, glossary: readonly GlossaryTerm[]): readonly Volume[] {
  const lists = {
    ...content,
    glossary,
    actions: actionOrder(content),
    reports: newestReports(content),
  };
  const entries = kinds.flatMap((kind) => lists[kind].map((entry) => ({ kind, entry })));
  const parts = split(entries, listSizes.volume);
  return parts.map((part, index) => {
    const of = (wanted: string) =>
      part.filter(({ kind }) => kind === wanted).map(({ entry }) => entry);
    return {
      priorities: of("priorities") as Priority[],
      actions: of("actions") as Action[],
      reports: of("reports") as Report[],
      quotes: of("quotes") as Quote[],
      links: of("links") as Link[],
      glossary: of("glossary") as GlossaryTerm[],
      last: index === parts.length - 1,
    };
  });
}
