import { join } from "node:path";
import type { Content, RawContent } from "../../../src/content/content.ts";
import type { KindName } from "../../../src/content/kinds.ts";
import { formatProblems } from "../../../src/content/problem.ts";
import { proposalOf } from "../../../src/edit/proposal/proposal-of.ts";
import { loadContent } from "../../../src/load/load-content.ts";

const loaded = await loadContent(join(import.meta.dirname, "../../fixtures/brackenford/_data"));
if (!loaded.content) throw new Error(formatProblems(loaded.problems));

/** The made-up data on which proposals are tried. */
export const brackenford: Content = loaded.content;

/** Who proposes, when and why, where that doesn’t matter. */
export const ann = { who: "Ann Example", when: "2026-11-25", why: "Our page has moved." };

/** The same data with something done to them; what was given stays as it was. */
export function edited(edit: (draft: Content) => void, content: Content = brackenford): Content {
  const draft = structuredClone(content);
  edit(draft);
  return draft;
}

/** A proposal for something done to the data. */
export const proposed = (edit: (draft: Content) => void, content?: Content) =>
  proposalOf(content ?? brackenford, edited(edit, content), ann);

/** The ids of the entries of a kind, in their order. */
export const idsOf = (content: RawContent, kind: KindName): string[] =>
  (content[kind] as { id: string }[]).map(({ id }) => id);
