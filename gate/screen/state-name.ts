import type { State } from "./rule.ts";

/** How a state of the page is told to an editor. */
export const stateName: Record<State, string> = {
  normal: "on a wide screen",
  spaced: "when a reader widens the spacing of letters, words and lines",
  zoomed: "when a reader makes the text alone twice as large",
  enlarged: "when a reader sets the browser's letters to twice their size",
  narrow: "in a window of 320 pixels, as on a phone or at 400 % zoom",
};
