import type { KindName } from "../../content/kinds.ts";
import type { Way } from "./merge-values.ts";

/** What a proposal wants and what became of the data meanwhile don’t go together. */
export type Clash = {
  kind: KindName;
  /** The id of the entry, where it is about one. */
  entry?: string;
  /** The steps from the entry to the value that both changed; none where it is about the entry as a whole. */
  way: Way;
  /** What people are told: one sentence, which names the entry and the field. */
  message: string;
};
