import type { Rule, Seen } from "../rule.ts";

type Target = Seen & { text: string; width: number; height: number };

const target = {
  criterion: "2.5.8",
  why: "People whose hands shake, and anyone on a phone, hit the neighbour by mistake.",
  help: "Make the target at least 24 by 24 pixels with padding, better 44 by 44, or move the others away.",
} as const;

/**
 * Targets smaller than 24 by 24 CSS px that lie too near to another one (SC 2.5.8). Links in a
 * sentence and controls that the browser draws itself are excepted, as the criterion says.
 */
export const targetSize: Rule<"target-size" | "slim-target", Target> = {
  rules: {
    "target-size": {
      ...target,
      severity: "error",
      asks: "everyone",
      wrong: "A small target lies close to another.",
    },
    "slim-target": {
      ...target,
      severity: "warning",
      asks: "strict",
      wrong: "A slim target lies close to another.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const isTarget =
      "a[href], button, input, select, textarea, summary, [role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=menuitem]";
    const own = kit
      .all(isTarget)
      .filter((el) => kit.isShown(el) && !el.matches(":disabled, [type=hidden]"));
    const targets = own
      .flatMap((el) => {
        const at = kit.box(el);
        const label = (el as HTMLInputElement).labels?.[0];
        if (label && kit.isShown(label)) {
          const around = kit.box(label);
          at.left = Math.min(at.left, around.left);
          at.right = Math.max(at.right, around.right);
          at.top = Math.min(at.top, around.top);
          at.bottom = Math.max(at.bottom, around.bottom);
        }
        for (const child of el.querySelectorAll("img, svg, span, div")) {
          const inner = kit.box(child);
          at.top = Math.min(at.top, inner.top);
          at.bottom = Math.max(at.bottom, inner.bottom);
        }
        const [width, height] = [at.right - at.left, at.bottom - at.top];
        return width > 1 && height > 1 ? [{ el, at, width, height }] : [];
      })
      .slice(0, 600);
    // the height of a line of text is the browser's, and a link in a sentence can't be larger
    const isText = (el: Element) =>
      kit.style(el).display === "inline" && kit.words((el as HTMLElement).innerText) > 0;
    const isNative = (el: Element) =>
      el.matches("input, select") && kit.style(el).appearance !== "none";
    return targets
      .filter(
        ({ el, width, height }) => (width < 23.5 || height < 23.5) && !isNative(el) && !isText(el),
      )
      .filter(({ el, at }) => {
        const [x, y] = [(at.left + at.right) / 2, (at.top + at.bottom) / 2];
        return targets.some((other) => {
          if (other.el === el || other.el.contains(el) || el.contains(other.el)) return false;
          const small = other.width < 24 || other.height < 24;
          const [ox, oy] = [
            (other.at.left + other.at.right) / 2,
            (other.at.top + other.at.bottom) / 2,
          ];
          if (small && Math.hypot(ox - x, oy - y) < 23.5) return true;
          const dx = Math.max(other.at.left - x, x - other.at.right, 0);
          const dy = Math.max(other.at.top - y, y - other.at.bottom, 0);
          return Math.hypot(dx, dy) < 11.5;
        });
      })
      .map(({ el, width, height }) => ({
        selector: kit.selectorOf(el),
        text: kit.cut(el.textContent || el.ariaLabel || el.localName),
        width: Math.round(width),
        height: Math.round(height),
      }));
  },
  decide: ({ text, width, height }) => ({
    // rows of plain links stand closer than that on many decent pages, yet can be hit along their length
    rule: width < 20 || height < 14 ? "target-size" : "slim-target",
    message: `The target “${text}” is ${width} by ${height} pixels and lies close to another, so it is hard to hit.`,
  }),
};
