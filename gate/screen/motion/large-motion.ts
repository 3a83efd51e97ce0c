import type { Rule, Seen } from "../rule.ts";

type Motion = Seen & { how: string };

/** Large movement that a touch sets off, on a page that never asks whether readers want it (C39). */
export const largeMotion: Rule<"large-motion", Motion> = {
  rules: {
    "large-motion": {
      criterion: "2.3.3",
      severity: "error",
      asks: "everyone",
      wrong:
        "Something moves a long way when it is touched, even if the reader asked for less motion.",
      why: "Large movement makes some people dizzy or sick, so they set their device to less motion.",
      help: "Put the movement into `@media (prefers-reduced-motion: no-preference)`, or take it out.",
      technique: "C39",
    },
  },
  state: "normal",
  measure: (kit) => {
    const rules = kit.styleRules();
    const asks = [...document.styleSheets].some((sheet) => {
      try {
        return [...sheet.cssRules].some((rule) => /prefers-reduced-motion/.test(rule.cssText));
      } catch {
        return true;
      }
    });
    const glides = (el: Element) =>
      rules.some(({ style, selectorText }) => {
        const timed = /[1-9]/.test(style.transitionDuration);
        const fits = /transform|translate|rotate|scale|all/.test(style.transitionProperty);
        if (!timed || !fits) return false;
        try {
          return el.matches(selectorText.replace(/:(hover|focus[a-z-]*|active)/g, ""));
        } catch {
          return false;
        }
      });
    /** Whether it goes further than a hand's breadth, turns by a third of a right angle, or grows by half. */
    const isLarge = (transform: string) =>
      [...transform.matchAll(/(translate|rotate|scale)[a-z0-9]*\(([^)]*)\)/gi)].some(
        ([, name = "", values = ""]) =>
          values.split(",").some((value) => {
            const size = Math.abs(Number.parseFloat(value));
            if (name === "scale") return size >= 1.5;
            if (name === "rotate") return size >= (/turn|rad/.test(value) ? 0.5 : 30);
            return size >= (/rem|em/.test(value) ? 4 : /px/.test(value) ? 64 : 50);
          }),
      );
    if (asks) return [];
    return rules
      .filter(
        ({ selectorText, style }) =>
          /:(hover|focus)/.test(selectorText) && isLarge(style.transform),
      )
      .flatMap(({ selectorText, style }) => {
        const plain = selectorText.replace(/:(hover|focus[a-z-]*|active)/g, "");
        try {
          return kit
            .all(plain)
            .filter((el) => {
              const { width, height } = el.getBoundingClientRect();
              // a small arrow that turns moves nothing before the eye
              return kit.isShown(el) && width >= 100 && height >= 40 && glides(el);
            })
            .map((el) => ({ selector: kit.selectorOf(el), how: style.transform }));
        } catch {
          return [];
        }
      })
      .slice(0, 3);
  },
  decide: ({ how }) => ({
    rule: "large-motion",
    message: `This part moves a long way (\`${how}\`) when it is touched, even if the reader asked for less motion.`,
  }),
};
