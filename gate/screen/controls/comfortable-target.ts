import type { Rule, Seen } from "../rule.ts";

type Target = Seen & { text: string; width: number; height: number };

/** Targets smaller than 44 by 44 CSS px outside of sentences (SC 2.5.5). */
export const comfortableTarget: Rule<"comfortable-target", Target> = {
  rules: {
    "comfortable-target": {
      criterion: "2.5.5",
      severity: "warning",
      asks: "strict",
      wrong: "A target is smaller than a fingertip.",
      why: "People whose hands shake, and anyone on a phone, miss small targets.",
      help: "Make the target at least 44 by 44 pixels with padding.",
    },
  },
  state: "normal",
  measure: (kit) =>
    kit.all("a[href], button, input, select, textarea, summary").flatMap((el) => {
      const block = kit.blockOf(el);
      const words = (kit.textBlocks().get(block) ?? []).filter((node) => !el.contains(node));
      const inSentence = kit.style(el).display === "inline" && words.length > 0;
      const { left, right, top, bottom } = kit.box((el as HTMLInputElement).labels?.[0] ?? el);
      const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
      if (!kit.isShown(el) || inSentence || (width >= 44 && height >= 44)) return [];
      return [
        {
          selector: kit.selectorOf(el),
          text: kit.cut(el.innerText || el.ariaLabel),
          width,
          height,
        },
      ];
    }),
  decide: ({ text, width, height }) => ({
    rule: "comfortable-target",
    message: `The target “${text}” is ${width} by ${height} pixels, less than a fingertip needs.`,
  }),
};
