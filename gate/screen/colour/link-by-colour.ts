import type { Rule, Seen } from "../rule.ts";

type Coloured = Seen & { text: string; contrast: number };

/** Links inside a sentence that differ from it by a colour alone, and too little (F73). */
export const linkByColour: Rule<"link-by-colour", Coloured> = {
  rules: {
    "link-by-colour": {
      criterion: "1.4.1",
      severity: "error",
      asks: "everyone",
      wrong: "A link inside a sentence differs from the text around it by a colour alone.",
      why: "Readers who are colour-blind or have low vision don't see that there is a link.",
      help: "Underline links that stand inside a sentence.",
      technique: "F73",
    },
  },
  state: "normal",
  measure: (kit) =>
    kit.all("a[href], [role=link]").flatMap((link) => {
      const block = kit.blockOf(link);
      const text = kit.clean(link.textContent);
      if (
        !text ||
        kit.style(link).display !== "inline" ||
        !kit.isShown(link) ||
        link.closest("nav, svg, [role=navigation]")
      )
        return [];
      const around = (kit.textBlocks().get(block) ?? []).filter(
        (node) => !node.parentElement?.closest("a[href], [role=link]") && kit.words(node.data) > 0,
      );
      const words = around.reduce((sum, node) => sum + kit.words(node.data), 0);
      const beside = around[0]?.parentElement;
      if (words < 4 || !beside) return [];
      const inner = link.querySelector("strong, b, em, i, u, code") ?? link;
      const [own, other] = [kit.style(inner), kit.style(beside)];
      const outer = kit.style(link);
      const lines = [outer, own].some(
        (css) =>
          css.textDecorationLine !== "none" ||
          Number.parseFloat(css.borderBottomWidth) > 0 ||
          css.boxShadow !== "none" ||
          css.backgroundImage !== "none",
      );
      const shape =
        own.fontWeight !== other.fontWeight ||
        own.fontStyle !== other.fontStyle ||
        own.fontSize !== other.fontSize ||
        own.fontFamily !== other.fontFamily;
      const filled = (kit.colour(outer.backgroundColor)[3] ?? 0) > 0.1;
      const sign = ["::before", "::after"].some(
        (side) => !/^(none|normal|"")$/.test(kit.style(link, side).content),
      );
      if (lines || shape || filled || sign || link.querySelector("img, svg")) return [];
      if (/(^|\s)[↗→»›>⧉]/.test(text)) return [];
      const contrast = kit.contrast(kit.colour(own.color), kit.colour(other.color));
      return contrast < 3
        ? [{ selector: kit.selectorOf(link), text: kit.cut(text), contrast }]
        : [];
    }),
  decide: ({ text, contrast }) => ({
    rule: "link-by-colour",
    message: `The link “${text}” differs from the text around it by a colour alone, at a contrast of ${contrast.toFixed(1)} to 1.`,
  }),
};
