import type { Rule, Seen } from "../rule.ts";

type Long = Seen & { text: string; letters: number };

/** Paragraphs with more than 80 letters a line; a reader can make the window narrower (C20). */
export const longLines: Rule<"long-lines", Long> = {
  rules: {
    "long-lines": {
      criterion: "1.4.8",
      severity: "warning",
      asks: "strict",
      wrong: "The lines of a text are too long to read well.",
      why: "At the end of a long line readers with dyslexia or low vision don't find the next one.",
      help: "Give the text a `max-width` of 70ch or less.",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks()].flatMap(([block, texts]) => {
      if (block.closest("pre, table, svg")) return [];
      const text = kit.clean(texts.map((node) => node.data).join(" "));
      const tops = new Set(texts.flatMap(kit.linesOf).map((line) => Math.round(line.bottom / 4)));
      if (tops.size < 3) return [];
      // the last line is seldom full
      const letters = Math.round(text.length / (tops.size - 0.5));
      return letters > 80
        ? [{ selector: kit.selectorOf(block), text: kit.cut(text), letters }]
        : [];
    }),
  decide: ({ text, letters }) => ({
    rule: "long-lines",
    message: `The lines of “${text}” have about ${letters} letters, where 80 are the most that read well.`,
  }),
};
