import type { Rule, Seen } from "../rule.ts";

type Hovered = Seen & { text: string };

/** Words that the style sheet shows while the mouse rests on something, and never for the keyboard. */
export const hoverOnly: Rule<"hover-only", Hovered> = {
  rules: {
    "hover-only": {
      criterion: "2.1.1",
      severity: "error",
      asks: "everyone",
      wrong: "Words appear for the mouse alone.",
      why: "People who use a keyboard, a touch screen or a screen reader never get words that only a mouse brings up.",
      help: "Show the same words on `:focus-within` of an element that the Tab key reaches, or show them always.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const focused = new Set(kit.shownOn(/:focus/));
    const checked = new Set(
      kit.shownOn(/:checked|:target|\[open\]|aria-expanded|\.(open|show|active|is-)/),
    );
    const seen = new Map<Element, Hovered>();
    for (const el of kit.shownOn(/:hover/)) {
      if (
        kit.isShown(el) ||
        kit.words(el.textContent ?? "") === 0 ||
        focused.has(el) ||
        checked.has(el)
      )
        continue;
      if (
        [...focused, ...checked].some((other) => other.contains(el)) ||
        el.closest("[aria-hidden=true]")
      )
        continue;
      const opener = el.parentElement?.querySelector(
        "[aria-expanded], [aria-haspopup], [aria-controls], summary",
      );
      if (opener || (el.id && document.querySelector(`[aria-controls="${CSS.escape(el.id)}"]`)))
        continue;
      const hears = globalThis.pageWatch?.listeners.get(el.parentElement ?? el);
      if (hears?.has("focusin") || hears?.has("focus") || hears?.has("keydown")) continue;
      if (kit.climb(el.parentElement, (up) => !kit.isShown(up) && up !== el && seen.has(up)))
        continue;
      const said = kit.clean(el.textContent);
      const twin =
        kit.clean(el.parentElement?.ariaLabel) === said ||
        el.closest(`[title="${CSS.escape(said)}"]`);
      if (!twin) seen.set(el, { selector: kit.selectorOf(el), text: kit.cut(said) });
    }
    return [...seen.values()].slice(0, 5);
  },
  decide: ({ text }) => ({
    rule: "hover-only",
    message: `“${text}” appears for the mouse alone, so readers who use a keyboard never see it.`,
  }),
};
