import type { RawContent } from "../../content/content.ts";
import type { Posted } from "../posted-draft.ts";

/** What somebody did in the editor and hasn’t handed on yet. */
export type Work = {
  /** All content, with the changes that were saved. */
  content: RawContent;
  /** What is typed in forms and not saved, by the path of the form. */
  typed: ReadonlyMap<string, Posted>;
  /** Who proposes it, and why, as far as that was typed. */
  who: string;
  why: string;
};
