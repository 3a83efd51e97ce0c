import type { Html } from "../../_includes/html.ts";
import type { RawContent } from "../content/content.ts";
import type { KindName } from "../content/kinds.ts";
import type { Posted } from "./posted-draft.ts";

/** What somebody asks of the forms: a page, or to do what a form that was sent says. */
export type EditRequest = {
  /** The address after the base, without a query: `links/local-offer`. */
  path: string;
  /** The fields of the form that was sent, and the button by which. */
  posted?: Posted;
};

/** A page to show; or, where all is right, the content after the edit. */
export type EditAnswer =
  | {
      title: string;
      main: Html;
      /** Whether there is no such form. */
      missing?: true;
    }
  | {
      saved: RawContent;
      /** What differs from before. */
      kinds: readonly KindName[];
      /** The id of the entry that was edited, if it is one and is still there. */
      entry?: string;
      /** Where the editor goes on, after the base. */
      path: string;
      /** What was done, in a sentence. */
      done: string;
    };
