import type { Rule, Seen } from "../rule.ts";

type Justified = Seen & { text: string };

/** Paragraphs set flush on both sides, which tears gaps between the words (F88). */
export const justifiedText: Rule<"justified-text", Justified> = {
  rules: {
    "justified-text": {
      criterion: "1.4.8",
      severity: "error",
      asks: "everyone",
      wrong: "A text is stretched to both edges of its column.",
      why: "The gaps between the words form rivers down the page, in which readers with dyslexia lose the line.",
      help: "Use `text-align: start`.",
      technique: "F88",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks()]
      .filter(([block]) => /^justify/.test(kit.style(block).textAlign))
      .filter(([, texts]) => {
        const lines = texts.flatMap(kit.linesOf).map((line) => Math.round(line.bottom));
        return new Set(lines).size > 1;
      })
      .slice(0, 3)
      .map(([block]) => ({
        selector: kit.selectorOf(block),
        text: kit.cut(block.textContent),
      })),
  decide: ({ text }) => ({
    rule: "justified-text",
    message: `The text “${text}” is stretched to both edges of its column.`,
  }),
};
