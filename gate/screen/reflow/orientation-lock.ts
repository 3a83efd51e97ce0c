import type { Rule, Seen } from "../rule.ts";

type Locked = Seen & { how: "turned" | "hidden" | "script" };

/** Pages that work in one orientation of the screen alone (F97, F100). */
export const orientationLock: Rule<"orientation-lock", Locked> = {
  rules: {
    "orientation-lock": {
      criterion: "1.3.4",
      severity: "error",
      asks: "everyone",
      wrong: "The page works in one orientation of the screen alone.",
      why: "People whose tablet is fixed to a wheelchair can't turn it.",
      help: "Let the page be read whichever way the screen is held.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const seen: Locked[] = [];
    const inside = (rule: CSSRule): CSSRule[] =>
      "cssRules" in rule ? [...(rule.cssRules as CSSRuleList)] : [];
    const whole = new Set<Element>([
      document.documentElement,
      document.body,
      ...(document.body?.children ?? []),
    ]);
    const length = kit.clean(document.body?.textContent).length;
    for (const rule of kit.topRules()) {
      if (!(rule instanceof CSSMediaRule) || !/orientation|aspect-ratio/.test(rule.conditionText))
        continue;
      if (/print/.test(rule.conditionText)) continue;
      for (const part of inside(rule)) {
        if (!(part instanceof CSSStyleRule)) continue;
        const targets = kit.all(part.selectorText).filter((el) => whole.has(el));
        const el = targets[0];
        if (!el) continue;
        const { transform, rotate, display, visibility, writingMode } = part.style;
        const turned =
          /rotate[Z]?\(\s*-?\s*(90|270|0\.25turn)/.test(transform) ||
          /-?(90|270)deg/.test(rotate) ||
          /vertical/.test(writingMode);
        if (turned) seen.push({ selector: kit.selectorOf(el), how: "turned" });
        const much =
          targets.reduce((sum, one) => sum + kit.clean(one.textContent).length, 0) > 0.6 * length;
        if ((display === "none" || visibility === "hidden") && much && length > 0)
          seen.push({ selector: kit.selectorOf(el), how: "hidden" });
      }
    }
    const scripts = kit
      .all("script:not([src])")
      .some((script) =>
        /screen\.orientation\.lock\s*\(|lockOrientation\s*\(/.test(script.textContent ?? ""),
      );
    if (scripts) seen.push({ selector: "html", how: "script" });
    return seen.slice(0, 1);
  },
  decide: ({ how }) => ({
    rule: "orientation-lock",
    message: {
      turned: "The page is turned on its side when the screen is held the other way.",
      hidden: "The page's content disappears when the screen is held the other way.",
      script: "A script keeps the screen from turning.",
    }[how],
  }),
};
