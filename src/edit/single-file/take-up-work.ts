import type { RawContent } from "../../content/content.ts";
import { toldInForm } from "../../content/explain/told-in-form.ts";
import type { FolderFile } from "../../content/read/folder-file.ts";
import { allMistakes } from "../fresh-mistakes.ts";
import { applyProposal } from "../proposal/apply-proposal.ts";
import { proposalOf } from "../proposal/proposal-of.ts";
import type { KeptWork } from "./kept-work.ts";
import type { Work } from "./work.ts";

/** Work as it goes on; or, in sentences, why nothing of it could be taken up. */
export type TakenUp = { work: Work } | { reasons: readonly string[] };

/**
 * Goes on with work that a browser kept, on the same data or on newer ones: what moved meanwhile stays.
 *
 * @param base the data as they are
 */
export function takeUpWork(
  base: RawContent,
  { changes, order, typed, who, why, day }: KeptWork,
  named: { files: readonly FolderFile[]; pictures: ReadonlySet<string> },
): TakenUp {
  const nothing = proposalOf(base, base, { who, why, when: day });
  const { content, clashes } = applyProposal(base, { ...nothing, changes, order });
  if (clashes.length > 0) return { reasons: clashes.map(({ message }) => message) };
  const mistakes = allMistakes(content, named);
  if (mistakes.length > 0) {
    return { reasons: mistakes.map(({ mistake }) => toldInForm(mistake).message) };
  }
  return { work: { content, typed: new Map(typed), who, why } };
}
