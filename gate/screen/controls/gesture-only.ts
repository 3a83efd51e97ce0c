import type { Rule, Seen } from "../rule.ts";

type Gesture = Seen & { rule: "gesture-only" | "drag-only" | "shake-only" };

const gesture = {
  severity: "error",
  asks: "everyone",
  help: "Add a button for everything that a gesture does.",
} as const;

/**
 * Things done by dragging, swiping or shaking alone (F105, F106, F108): a page that listens for
 * the gesture, and has no button or field that could do the same.
 */
export const gestureOnly: Rule<Gesture["rule"], Gesture> = {
  rules: {
    "gesture-only": {
      ...gesture,
      criterion: "2.5.1",
      wrong: "This reacts to swiping or dragging alone.",
      why: "People who use a head pointer, a switch or their voice can't draw a path with a finger.",
      technique: "F105",
    },
    "drag-only": {
      ...gesture,
      criterion: "2.5.7",
      wrong: "This can be moved by dragging alone.",
      why: "People whose hands shake can't hold a thing with the mouse or a finger while they move it.",
      technique: "F108",
    },
    "shake-only": {
      ...gesture,
      criterion: "2.5.4",
      wrong:
        "The page reacts to moving the device, and nothing else does the same or turns it off.",
      why: "Some people's device is fixed to a wheelchair, and others shake theirs without meaning to.",
      technique: "F106",
    },
  },
  state: "normal",
  measure: (kit) => {
    const { hears } = kit;
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
        seen.push({ selector: "body", rule: "shake-only" });
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
        return [
          ...seen,
          { selector: kit.selectorOf(el), rule: drag ? "drag-only" : "gesture-only" },
        ];
    }
    return seen;
  },
  decide: ({ rule }) => ({ rule }),
};
