import type { Tab } from "../chromium/page-session.ts";
import type { Severity } from "../run/finding.ts";
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

/** What is wrong, and how sure that is; `criterion` where it isn't the rule's own. */
export type Verdict = { severity: Severity; message: string; criterion?: string };

/** Something measured in the page; every measure names the element that it is about. */
export type Seen = { selector: string };

/** One fault of a page, before it becomes a finding. */
export type Fault = Omit<Verdict, "criterion"> & {
  rule: string;
  help: string;
  criterion: string;
  selector?: string;
};

type Told = { name: string; help: string; criterion: string };

/** A rule that looks at a page as it stands: measured in the page, decided outside of it. */
export type Rule<T extends Seen = Seen> = Told & {
  state: State;
  /** Runs inside the page, so it may use its argument and the browser's own functions alone. */
  measure: (kit: Kit & LineKit & StyleKit) => T[];
  decide(seen: T): Verdict | undefined;
};

/** A rule that has to use the page: press keys, move the mouse, let time pass. */
export type Probe<T extends Seen = Seen> = Told & {
  /** Uses the page, and gives what was seen. */
  use: (tab: Tab) => Promise<T[]>;
  decide(seen: T): Verdict | undefined;
};
