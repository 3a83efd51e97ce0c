import type { LinkRule } from "./rules.ts";

/** What is wrong with an address, without the place where it stands. */
export type Verdict<Id extends string = LinkRule> = {
  rule: Id;
  message: string;
  /** How to mend it, where that is told more exactly than the rule does. */
  help?: string;
};
