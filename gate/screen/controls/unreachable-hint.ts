import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Hint = Seen & { text: string };

/** Hints that the mouse shows but can't be moved onto, as a reader who magnifies must (F95). */
export const unreachableHint: Rule<Hint> = {
  name: "unreachable-hint",
  state: "normal",
  criterion: understanding("content-on-hover-or-focus"),
  help: "Take `pointer-events: none` away, and leave no gap between the hint and what it explains.",
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
    severity: "error",
    message: `The hint “${text}” vanishes when the mouse is moved onto it.`,
  }),
};
