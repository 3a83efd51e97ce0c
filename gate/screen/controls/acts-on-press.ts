import type { Probe, Seen } from "../rule.ts";

type Pressed = Seen & { text: string };

/** Elements that act when the mouse or finger goes down, so that a slip can't be taken back (F101). */
export const actsOnPress: Probe<"acts-on-press", Pressed> = {
  rules: {
    "acts-on-press": {
      criterion: "2.5.2",
      severity: "error",
      asks: "everyone",
      wrong: "Something acts as soon as it is touched, before the finger or button is let go.",
      why: "People whose hands shake often touch the wrong place, and can't slide off to take it back.",
      help: "Act on `click`, which comes when the finger goes up and can be taken back by sliding off.",
      technique: "F101",
    },
  },
  needsScript: true,
  use: (tab) => tab.evaluate(pressAll),
  decide: ({ text }) => ({
    rule: "acts-on-press",
    message: `“${text}” acts as soon as it is touched, before the finger or button is let go.`,
  }),
};

/** Runs in the page. */
function pressAll(): Pressed[] {
  const kit = globalThis.pageKit;
  const watch = globalThis.pageWatch;
  const downs = ["mousedown", "pointerdown", "touchstart"] as const;
  const ups = [
    "mouseup",
    "pointerup",
    "touchend",
    "click",
    "pointermove",
    "mousemove",
    "touchmove",
    "dragstart",
  ] as const;
  kit.forget();
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  return kit
    .all("body *")
    .filter((el) => kit.isShown(el) && kit.hears(el, downs))
    .slice(0, 40)
    .flatMap((el) => {
      observer.takeRecords();
      watch.left.length = 0;
      for (const type of downs) {
        if (!kit.hears(el, [type])) continue;
        const made =
          type === "mousedown"
            ? new MouseEvent(type, { bubbles: true, cancelable: true })
            : type === "pointerdown"
              ? new PointerEvent(type, { bubbles: true, cancelable: true })
              : new Event(type, { bubbles: true, cancelable: true });
        el.dispatchEvent(made);
      }
      const told = observer
        .takeRecords()
        .some(({ target, type }) => type !== "attributes" || target !== el);
      // a drag may wait for its end only once it has begun
      const reversible =
        kit.hears(el, ups) ||
        [window, document].some((target) =>
          kit.hears(target, ["mouseup", "pointerup", "touchend"]),
        );
      const acted = !reversible && (told || watch.left.length > 0);
      const text = kit.cut(el.innerText || el.ariaLabel || el.localName);
      return acted ? [{ selector: kit.selectorOf(el), text }] : [];
    });
}
