import type { Rule, Seen } from "../rule.ts";

type Slanted = Seen & { text: string; words: number };

/** Whole passages in italics; a quotation of usual length may be. */
export const longItalics: Rule<"long-italics", Slanted> = {
  rules: {
    "long-italics": {
      criterion: "1.4.8",
      severity: "warning",
      asks: "strict",
      wrong: "A long passage is in italics.",
      why: "Slanted letters are hard to tell apart for readers with dyslexia or low vision.",
      help: "Set the passage upright, and mark it as special by its place or a line at its side.",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks()].flatMap(([block, texts]) => {
      const slanted = texts.filter(
        (text) => text.parentElement && kit.style(text.parentElement).fontStyle !== "normal",
      );
      const text = slanted.map((node) => node.data).join(" ");
      const words = kit.words(text);
      return words > 50 ? [{ selector: kit.selectorOf(block), text: kit.cut(text), words }] : [];
    }),
  decide: ({ text, words }) => ({
    rule: "long-italics",
    message: `The passage “${text}” has ${words} words in italics, which are hard to read.`,
  }),
};
