import { seeded } from "../../bench/generate/seeded.ts";
import type { Content } from "../../src/content/content.ts";
import { editsOf } from "./edit-kinds.ts";
import { makeEdit } from "./make-edit.ts";
import { settle } from "./settle.ts";
import { spotsOf } from "./spots.ts";

/**
 * The states in which a publication may rightly be, by name, as what its data become then: another body
 * takes the site over, the strategy ends, there is nothing of a kind. Whatever goes with it is done, too.
 */
export function statesOf(content: Content): Map<string, Content> {
  const statuses = editsOf(content)
    .filter(({ field, how }) => field === "publication.status" && how === "change")
    .map((edit) => [`${edit.into}`, makeEdit(content, edit, seeded(1))] as const);
  const others = Object.entries(changes).map(
    ([name, change]) => [name, changed(content, change)] as const,
  );
  return new Map([...statuses, ...others]);
}

type Change = (draft: Content) => void;

const official: Change = ({ publication }) => {
  publication.kind = "official";
  publication.publisher = publication.owners[0];
  delete publication.madeFrom;
};

const withLittle: Change = (draft) => {
  const { publication } = draft;
  delete publication.original;
  delete publication.vision;
  publication.published = publication.published.slice(0, 4);
  publication.sections = [];
  publication.accessibility.knownProblems = [];
  draft.priorities = draft.priorities.slice(0, 1);
  draft.quotes = [];
  draft.links = [];
  draft.easyRead = { checkedBy: [], parts: [] };
  draft.glossary = [];
  draft.updates = [];
};

const changes: Record<string, Change> = {
  official,
  "official, with as little as there may be": (draft) => {
    official(draft);
    withLittle(draft);
  },
  "a copy of the strategy itself": ({ publication }) => {
    publication.kind = "copy";
    publication.madeFrom = "strategy";
    delete publication.publisher;
  },
  "a copy with as little as there may be": withLittle,
  "published in a month": ({ publication }) => {
    publication.published = publication.published.slice(0, 7);
  },
  "without an original": ({ publication }) => {
    delete publication.original;
  },
  "without a vision": ({ publication }) => {
    delete publication.vision;
  },
  "without quotes": (draft) => {
    draft.quotes = [];
  },
  "with one link": (draft) => {
    draft.links = draft.links.slice(-1);
  },
  "without easy read": (draft) => {
    draft.easyRead = { checkedBy: [], parts: [] };
  },
  "without a glossary": (draft) => {
    draft.glossary = [];
  },
  "in Welsh": ({ publication }) => {
    publication.language = "cy";
  },
  "in Urdu": ({ publication }) => {
    publication.language = "ur";
  },
  "with thirty priorities": (draft) => {
    const { priorities } = draft;
    const copies = (round: number) =>
      structuredClone(priorities).map((priority) => ({
        ...priority,
        id: `${priority.id}-${round}`,
      }));
    for (let round = 2; draft.priorities.length < 30; round += 1)
      draft.priorities = [...draft.priorities, ...copies(round)];
  },
};

/** Other data, after a change and all that belongs to it; what was given stays as it was. */
function changed(content: Content, change: Change): Content {
  const draft = structuredClone(content);
  change(draft);
  const spot = spotsOf(draft).find(({ field }) => field === "publication.kind");
  if (!spot) throw new Error("There is no field publication.kind.");
  settle(draft, { ...spot, how: "change" }, seeded(1));
  return draft;
}
