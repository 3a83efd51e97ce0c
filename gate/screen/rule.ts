import type { Tab } from "../chromium/page-session.ts";
import type { Rules } from "../model/rule.ts";
import type { Kit } from "./kit/kit.ts";
import type { LineKit } from "./kit/kit-lines.ts";
import type { StyleKit } from "./kit/kit-styles.ts";

/**
 * How a page is shown while it is measured: as it comes at 1280 px, with the text spacing of
 * WCAG 1.4.12, with its text alone at twice its size, with the browser's own letters set to twice
 * their size, or in a window of 320 px.
 */
export const states = ["normal", "spaced", "zoomed", "enlarged", "narrow"] as const;
export type State = (typeof states)[number];

/** Something measured in the page; every measure names the element that it is about. */
export type Seen = { selector: string };

/** Which of its rules something fails; what is wrong with it, where that is told more exactly. */
export type Verdict<Id extends string> = { rule: Id; message?: string };

type Judging<Id extends string, T extends Seen> = {
  rules: Rules<Id>;
  decide(seen: T): Verdict<Id> | undefined;
};

/** Rules on a page as it stands: measured in the page, decided outside of it. */
export type Rule<Id extends string = string, T extends Seen = Seen> = Judging<Id, T> & {
  state: State;
  /** Runs inside the page, so it may use its argument and the browser's own functions alone. */
  measure: (kit: Kit & LineKit & StyleKit) => T[];
};

/** Rules that ask to use the page: press keys, move the mouse, let time pass. */
export type Probe<Id extends string = string, T extends Seen = Seen> = Judging<Id, T> & {
  /** Set where a page without script can't fail. */
  needsScript?: true;
  /** Uses the page, and gives what was seen. */
  use: (tab: Tab) => Promise<T[]>;
};
