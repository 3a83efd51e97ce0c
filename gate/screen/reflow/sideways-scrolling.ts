import type { Rule, Seen } from "../rule.ts";

type Wide = Seen & { width: number; text: string; kind: "text" | "picture" };

const sideways = {
  criterion: "1.4.10",
  why: "Who enlarges the page has to move it to and fro for every line.",
  help: "Let the content wrap: use `max-width` in place of a fixed width, and `min-width: 0` inside flex and grid.",
} as const;

/**
 * Content that makes the page scroll sideways at 320 CSS px. Tables, code, maps and the like may
 * be wide (SC 1.4.10 excepts them).
 */
export const sidewaysScrolling: Rule<"sideways-scrolling" | "broad-picture", Wide> = {
  rules: {
    "sideways-scrolling": {
      ...sideways,
      severity: "error",
      asks: "everyone",
      wrong: "On a narrow screen the page has to be scrolled sideways.",
    },
    "broad-picture": {
      ...sideways,
      severity: "warning",
      asks: "strict",
      wrong: "On a narrow screen a picture makes the page scroll sideways.",
    },
  },
  state: "narrow",
  measure: (kit) => {
    const root = document.scrollingElement ?? document.documentElement;
    // a few pixels hide no word
    if (root.scrollWidth <= innerWidth + 8) return [];
    if (
      /hidden|clip/.test(
        `${kit.style(root).overflowX} ${document.body && kit.style(document.body).overflowX}`,
      )
    )
      return [];
    const rightToLeft = kit.style(root).direction === "rtl";
    const excepted =
      "table, pre, code, textarea, iframe, object, embed, [role=table], [role=grid], [role=toolbar], math";
    const beyond = (el: Element) => {
      const { left, right } = kit.box(el);
      return rightToLeft ? left < -2 : right > innerWidth + 2;
    };
    const held = (el: Element) =>
      kit.climb(
        el.parentElement,
        (up) => up !== root && up !== document.body && kit.style(up).overflowX !== "visible",
      );
    const wide: Element[] = [
      ...kit.textBlocks().keys(),
      ...kit
        .all("img, svg, video, canvas, picture, input, select, button, fieldset")
        .filter(kit.isShown),
    ];
    return wide
      .filter((el) => beyond(el) && !el.closest(excepted) && !held(el))
      .sort((a, b) => Math.abs(kit.box(b).right) - Math.abs(kit.box(a).right))
      .slice(0, 1)
      .map((el) => ({
        selector: kit.selectorOf(el),
        width: root.scrollWidth,
        text: kit.cut(el.textContent),
        kind: el.matches("img, svg, video, canvas, picture")
          ? ("picture" as const)
          : ("text" as const),
      }));
  },
  decide: ({ width, text, kind }) => ({
    rule: kind === "picture" ? "broad-picture" : "sideways-scrolling",
    message:
      `In a window of 320 pixels the page is ${width} pixels wide and has to be scrolled sideways, because of ` +
      (kind === "picture" ? "a picture." : text ? `“${text}”.` : "a form field."),
  }),
};
