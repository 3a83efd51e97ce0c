import type { Action } from "../actions.ts";
import type { Contact } from "../contacts.ts";
import type { Content } from "../content.ts";
import type { GlossaryTerm } from "../glossary.ts";
import type { Link } from "../links.ts";
import type { Measure } from "../measures.ts";
import type { Quote } from "../quotes.ts";
import type { Report } from "../reports.ts";
import { actionOrder } from "./action-order.ts";
import { entryWeight, type Weighed, type WeighPicture } from "./entry-weight.ts";
import { listSizes } from "./list-sizes.ts";
import { newestReports } from "./newest-reports.ts";
import type { OutlinePart } from "./priority-outline.ts";
import { split } from "./split.ts";
import { textWeight } from "./weight.ts";

/** What stands in one file of the strategy as a whole; all of it in the only one, where there is one. */
export type Volume = {
  /** With the heads of the groups that begin there. */
  priorities: readonly OutlinePart[];
  actions: readonly Action[];
  reports: readonly Report[];
  measures: readonly Measure[];
  quotes: readonly Quote[];
  contacts: readonly Contact[];
  links: readonly Link[];
  glossary: readonly GlossaryTerm[];
  /** Whether what there is only once stands here too: the background, the sources, the updates. */
  last: boolean;
};

/** The lists of a volume, in the order of reading. */
const kinds = [
  ...(["priorities", "actions", "reports", "measures"] as const),
  ...(["quotes", "contacts", "links", "glossary"] as const),
];

type ContentInOrder = Omit<Content, "glossary" | "priorities"> & {
  priorities: readonly OutlinePart[];
  glossary: readonly GlossaryTerm[];
};

/**
 * Splits everything into volumes that are no more than `listSizes.volume`, in the order of reading. What
 * there is only once stays together: it stands behind the last entries, or alone where it is too long.
 *
 * @param content with the priorities in the order of reading, the heads of their groups among them, the
 * glossary in that of the alphabet, and the links by what they are for
 */
export function volumes(content: ContentInOrder, weighPicture: WeighPicture): readonly Volume[] {
  const { publication, sources, updates, versions } = content;
  const priorities = content.priorities.flatMap(({ priority }) => priority ?? []);
  const lists = {
    ...content,
    actions: actionOrder({ ...content, priorities }),
    reports: newestReports(content),
  };
  const entries = kinds.flatMap((kind) =>
    lists[kind].map((entry) => ({
      kind,
      entry,
      weight: entryWeight(kind, shownOf(entry), weighPicture),
    })),
  );
  const once = [publication, sources, updates, versions];
  const rest = { kind: "rest", weight: textWeight(once) } as const;
  const first = textWeight([publication.summary, publication.vision]);
  const parts = split([...entries, rest], listSizes.volume, ({ weight }) => weight, first);
  return parts.map((part) => {
    const of = (wanted: string) =>
      part.flatMap((one) => ("entry" in one && one.kind === wanted ? one.entry : []));
    return {
      priorities: of("priorities") as OutlinePart[],
      actions: of("actions") as Action[],
      reports: of("reports") as Report[],
      measures: of("measures") as Measure[],
      quotes: of("quotes") as Quote[],
      contacts: of("contacts") as Contact[],
      links: of("links") as Link[],
      glossary: of("glossary") as GlossaryTerm[],
      last: part.some(({ kind }) => kind === "rest"),
    };
  });
}

/** Of a part of the outline, the priority or the head of a group that it is. */
function shownOf(entry: object): Weighed {
  const { priority, group } = entry as Partial<OutlinePart>;
  if (typeof priority === "object") return { ...priority };
  return typeof group === "object" ? { ...group } : { ...entry };
}
