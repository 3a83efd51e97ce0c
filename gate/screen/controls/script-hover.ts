import type { Probe, Seen } from "../rule.ts";

type Hovered = Seen & { text: string; shown: string };

/** Words that a script shows when the mouse comes, and not when the keyboard's focus comes (F54). */
export const scriptHover: Probe<"script-hover", Hovered> = {
  rules: {
    "script-hover": {
      criterion: "2.1.1",
      severity: "error",
      asks: "everyone",
      wrong: "A script shows words only when the mouse rests on something.",
      why: "People who use a keyboard, a touch screen or a screen reader never get words that only a mouse brings up.",
      help: "Show the same words on `focus`, on an element that the Tab key reaches, or show them always.",
      technique: "F54",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(hoverAll),
  decide: ({ text, shown }) => ({
    rule: "script-hover",
    message: `“${shown}” appears only when the mouse rests on “${text}”.`,
  }),
};

/** Runs in the page. */
function hoverAll(): Hovered[] {
  const kit = globalThis.pageKit;
  const { hears } = kit;
  const over = ["mouseover", "mouseenter", "pointerenter", "pointerover"];
  const others = ["focus", "focusin", "keydown", "keyup", "keypress", "click"];
  kit.forget();
  const seen: Hovered[] = [];
  const listening = kit.all("body *").filter((el) => hears(el, over) && kit.isShown(el));
  for (const el of listening.slice(0, 30)) {
    if (kit.climb(el, (up) => hears(up, others)) || hears(document, ["focusin"])) continue;
    if ([...el.querySelectorAll("*")].some((inner) => hears(inner, others))) continue;
    const before = new Set(kit.textBlocks().keys());
    const text = kit.cut(el.innerText || el.ariaLabel || el.localName);
    for (const type of over)
      el.dispatchEvent(new MouseEvent(type, { bubbles: !type.endsWith("enter") }));
    kit.forget();
    const fresh = [...kit.textBlocks().keys()].find((block) => !before.has(block));
    if (fresh) seen.push({ selector: kit.selectorOf(el), text, shown: kit.cut(fresh.textContent) });
    for (const type of ["mouseout", "mouseleave", "pointerleave", "pointerout"])
      el.dispatchEvent(new MouseEvent(type, { bubbles: !type.endsWith("leave") }));
    kit.forget();
  }
  return seen;
}
