import type { Rule, Seen } from "../rule.ts";

type Hint = Seen & { text: string };

/** Hints that the mouse shows but can't be moved onto, as a reader who magnifies must (F95). */
export const unreachableHint: Rule<"unreachable-hint", Hint> = {
  rules: {
    "unreachable-hint": {
      criterion: "1.4.13",
      severity: "error",
      asks: "everyone",
      wrong: "A hint vanishes when the mouse is moved onto it.",
      why: "Readers who magnify the screen must move the mouse along a text to read it.",
      help: "Take `pointer-events: none` away, and leave no gap between the hint and what it explains.",
      technique: "F95",
    },
  },
  state: "normal",
  measure: (kit) => {
    const seen = new Map<Element, Hint>();
    for (const el of kit.shownOn(/:hover/)) {
      if (kit.isShown(el) || kit.words(el.textContent ?? "") < 3) continue;
      if (kit.style(el).pointerEvents !== "none" || el.closest("[aria-hidden=true]")) continue;
      seen.set(el, { selector: kit.selectorOf(el), text: kit.cut(el.textContent) });
    }
    return [...seen.values()];
  },
  decide: ({ text }) => ({
    rule: "unreachable-hint",
    message: `The hint “${text}” vanishes when the mouse is moved onto it.`,
  }),
};
