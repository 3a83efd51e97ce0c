import type { Kit } from "./kit.ts";

export type StyleKit = ReturnType<typeof createStyleKit>;

/** Measuring tools for style rules; sent to the page like `createKit`. */
export function createStyleKit(kit: Kit) {
  const rules: CSSStyleRule[] = [];
  const collect = (list: Iterable<CSSRule>) => {
    for (const rule of list) {
      if (
        rule instanceof CSSMediaRule &&
        !matchMedia(rule.conditionText).matches &&
        !/hover/.test(rule.conditionText)
      )
        continue;
      if (rule instanceof CSSStyleRule) rules.push(rule);
      if ("cssRules" in rule) collect(rule.cssRules as CSSRuleList);
    }
  };
  /** The rules at the top of every style sheet that can be read. */
  const topRules = () =>
    [...document.styleSheets].flatMap((sheet) => {
      try {
        return [...sheet.cssRules];
      } catch {
        return [];
      }
    });
  collect(topRules());
  const showing = (css: CSSStyleDeclaration) =>
    (css.display && css.display !== "none") ||
    css.visibility === "visible" ||
    Number(css.opacity) > 0.5 ||
    (css.maxHeight && css.maxHeight !== "0px") ||
    /^(auto|[1-9])/.test(css.height) ||
    /scale|none/.test(css.transform) ||
    css.clip === "auto" ||
    css.left ||
    css.top;
  const shownOn = (pseudo: RegExp): HTMLElement[] =>
    rules
      .filter((rule) => pseudo.test(rule.selectorText) && showing(rule.style))
      .flatMap((rule) =>
        rule.selectorText
          .split(/,(?![^(]*\))/)
          .filter((part) => pseudo.test(part))
          .flatMap((part) => {
            try {
              return kit.all(
                part
                  .replace(/(^|[\s>+~(])(?::(?:hover|focus[a-z-]*|active|checked))+/g, "$1*")
                  .replace(/:(hover|focus-within|focus-visible|focus|active|checked)/g, "")
                  .replace(/::[a-z-]+$/, ""),
              );
            } catch {
              return [];
            }
          }),
      );

  /** The style rules that hold now. */
  const styleRules = () => rules;

  return {
    styleRules,
    topRules,
    /** The elements that a rule with such a pseudo-class shows. */
    shownOn,
  };
}
