import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Gesture = Seen & { kind: "drag" | "swipe" | "shake" };

/**
 * Things done by dragging, swiping or shaking alone (F105, F106, F108): a page that listens for
 * the gesture, and has no button or field that could do the same.
 */
export const gestureOnly: Rule<Gesture> = {
  name: "gesture-only",
  state: "normal",
  criterion: understanding("dragging-movements"),
  help: "Add a button for everything that a gesture does.",
  measure: (kit) => {
    const watch = globalThis.pageWatch;
    const hears = (el: EventTarget, types: string[]) =>
      types.some(
        (type) =>
          watch.listeners.get(el)?.has(type) ||
          typeof (el as unknown as Record<string, unknown>)[`on${type}`] === "function",
      );
    const controls = kit
      .all("button, select, summary, input:not([type=hidden]), [role=button], [role=slider]")
      .filter(kit.isShown);
    const seen: Gesture[] = [];
    const everywhere = [window, document, document.body].filter(Boolean);
    if (everywhere.some((el) => hears(el, ["devicemotion", "deviceorientation"]))) {
      const said = controls
        .map(
          (el) =>
            `${el.textContent} ${el.ariaLabel} ${(el as HTMLInputElement).labels?.[0]?.textContent}`,
        )
        .join(" ");
      if (!/motion|shak|tilt|turn off|disable|undo/i.test(said))
        seen.push({ selector: "body", kind: "shake" });
    }
    const acts = ["click", "keydown", "keyup", "keypress"];
    if (controls.length > 0 || everywhere.some((el) => hears(el, acts))) return seen;
    for (const el of kit.all("body *")) {
      if (
        !kit.isShown(el) ||
        kit.climb(el, (up) => hears(up, acts)) ||
        el.matches("a, img:not([draggable])")
      )
        continue;
      const drag = el.draggable && el.hasAttribute("draggable");
      const swipe =
        hears(el, ["touchstart", "pointerdown", "mousedown"]) &&
        hears(el, ["touchend", "touchmove", "pointerup", "pointermove", "mousemove"]);
      if (drag || swipe)
        return [...seen, { selector: kit.selectorOf(el), kind: drag ? "drag" : "swipe" }];
    }
    return seen;
  },
  decide: ({ kind }) => {
    const messages: Record<Gesture["kind"], string> = {
      drag: "This can be moved by dragging alone.",
      swipe: "This reacts to swiping or dragging alone.",
      shake:
        "The page reacts to moving the device, and nothing else does the same or turns it off.",
    };
    return { severity: "error", message: messages[kind] };
  },
};
