import type { Rule, Seen } from "../rule.ts";

type MouseOnly = Seen & { text: string; lacks: "focus" | "keys" | "role" };

const native = {
  severity: "error",
  asks: "everyone",
  help: "Use `<button>` for what does something, and `<a href>` for what leads somewhere.",
} as const;

/**
 * Elements that act on a click but can't be reached, or can't be used, with the keyboard (F42,
 * F54, F59). A click on a whole card whose link does the same is fine, and so are backdrops.
 */
export const mouseOnly: Rule<"mouse-only" | "click-without-role", MouseOnly> = {
  rules: {
    "mouse-only": {
      ...native,
      criterion: "2.1.1",
      wrong: "Something reacts to the mouse, but can't be used with the keyboard.",
      why: "People who can't use a mouse can't use it at all.",
      technique: "F54",
    },
    "click-without-role": {
      ...native,
      criterion: "4.1.2",
      wrong: "Something can be clicked, but nothing tells a screen reader so.",
      why: "A screen reader says it like any other text, so its listeners don't know that they can use it.",
      technique: "F59",
    },
  },
  state: "normal",
  measure: (kit) => {
    const clicks = ["click", "mousedown", "mouseup", "dblclick"];
    const keys = ["keydown", "keyup", "keypress"];
    const native =
      "a[href], area[href], button, input, select, textarea, summary, label, option, video[controls], audio[controls], iframe, details";
    const { hears } = kit;
    const everywhere = (types: string[]) =>
      [window, document, document.documentElement, document.body].some(
        (el) => el && hears(el, types),
      );
    const keysEverywhere = everywhere(keys);
    const clicksEverywhere = everywhere(clicks);
    const roles =
      "[role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem], [role=radio], [role=option]";
    const widgets =
      "[role=tablist], [role=menu], [role=menubar], [role=listbox], [role=radiogroup], [role=tree], [role=grid], [aria-activedescendant]";
    const focusable = `${native}, [tabindex]`;
    const seen: MouseOnly[] = [];
    for (const el of kit.all("body *")) {
      if (el.matches(native) || el.closest("svg, option")) continue;
      const own = hears(el, clicks);
      // a part that a click unfolds holds controls too; its widgets lead the focus by themselves
      const folded =
        own &&
        el.childElementCount === 0 &&
        /\S/.test(el.textContent ?? "") &&
        !el.closest(widgets);
      if (!kit.isShown(el) && !folded) continue;
      const parent = el.parentElement;
      const points =
        kit.style(el).cursor === "pointer" && (!parent || kit.style(parent).cursor !== "pointer");
      const role = el.matches(roles);
      const bare = el.matches("a:not([href])") && (own || points);
      if (!own && !bare && !(points && clicksEverywhere) && !role) continue;
      if (
        el.matches(":disabled, [aria-disabled=true], [contenteditable=true]") ||
        el.closest(`${native}`)
      )
        continue;
      const tab = el.getAttribute("tabindex");
      const managed = el.closest(widgets);
      if (tab === null) {
        // what is inside can be reached, and stands for the whole
        if (el.querySelector(focusable) || el.closest("[tabindex='0']")) continue;
        if (role && managed && !own) continue;
        // a click on the words that name a field puts the focus into it
        if (
          el.id &&
          document.querySelector(`[aria-labelledby~="${CSS.escape(el.id)}"]`)?.matches(focusable)
        )
          continue;
        // the arrow keys do the same as the arrows of such a field
        if (el.closest("[role=spinbutton][tabindex], [role=slider][tabindex]")) continue;
        const box = kit.box(el);
        if (
          !kit.clean(el.textContent) &&
          !el.ariaLabel &&
          !el.title &&
          !el.querySelector("img, svg") &&
          box.right - box.left >= innerWidth - 20
        )
          continue;
        if (/backdrop|overlay|scrim/i.test(el.className)) continue;
        seen.push({
          selector: kit.selectorOf(el),
          text: kit.cut(el.innerText || el.ariaLabel || el.title || el.textContent || el.localName),
          lacks: "focus",
        });
        continue;
      }
      if (managed || !own || tab === "-1" || el.querySelector(focusable)) continue;
      const text = kit.cut(el.innerText || el.ariaLabel || el.localName);
      if (!keysEverywhere && !kit.climb(el, (up) => hears(up, keys)))
        seen.push({ selector: kit.selectorOf(el), text, lacks: "keys" });
      else if (
        !el.hasAttribute("role") &&
        /^(div|span|p|li|td|i|b|em|strong|img|h[1-6])$/.test(el.localName)
      )
        seen.push({ selector: kit.selectorOf(el), text, lacks: "role" });
    }
    return seen;
  },
  decide: ({ text, lacks }) => {
    if (lacks === "role") {
      const message = `“${text}” can be clicked, but nothing tells a screen reader so.`;
      return { rule: "click-without-role", message };
    }
    const message =
      lacks === "focus"
        ? `“${text}” reacts to the mouse but can't be reached with the keyboard.`
        : `“${text}” can be reached with the keyboard but reacts to the mouse alone.`;
    return { rule: "mouse-only", message };
  },
};
