import type { Rule, Seen } from "../rule.ts";

type CutOff = Seen & { text: string };

/**
 * A passage whose end nobody can read in any state: its box is too low and hides the rest, without
 * an ellipsis. Teasers, slides and parts that a control unfolds are left aside.
 */
export const textCutAlways: Rule<"text-cut-always", CutOff> = {
  rules: {
    "text-cut-always": {
      criterion: "1.4.4",
      severity: "error",
      asks: "everyone",
      wrong: "The end of a text is cut off, and nothing shows it.",
      why: "Nobody can read the end of the text, whatever they do.",
      help: "Let the box grow with its text: take away its fixed height, or its `overflow: hidden`.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const onPurpose =
      /collaps|accordion|excerpt|teaser|preview|summary|truncat|clamp|marquee|ticker|slid|carousel|fade|more|expand|fold|toggle|hid/i;
    const controls =
      "button, summary, input, [role=button], [aria-expanded], [aria-controls], a[href^='#']";
    return kit.cutTexts().flatMap(({ text, by, ellipsis }) => {
      const look = kit.style(by);
      const line = Number.parseFloat(look.lineHeight) || 1.2 * Number.parseFloat(look.fontSize);
      const near = by.parentElement ?? by;
      const named = `${by.className} ${by.id} ${near.className}`;
      if (ellipsis || kit.blockOf(text) !== by || onPurpose.test(named)) return [];
      if (by.clientHeight < 0.8 * line || by.scrollHeight < by.clientHeight + 0.5 * line) return [];
      if (look.maskImage !== "none" || look.position === "absolute") return [];
      if (near.querySelector(controls) || by.closest("a, button, [aria-hidden=true]")) return [];
      return [{ selector: kit.selectorOf(by), text: kit.cut(text.data) }];
    });
  },
  decide: ({ text }) => ({
    rule: "text-cut-always",
    message: `The end of the text “${text}” is cut off, and nothing shows it.`,
  }),
};
