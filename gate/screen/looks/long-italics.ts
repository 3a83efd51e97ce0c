import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Slanted = Seen & { text: string; words: number };

/** Whole passages in italics; a quotation of usual length may be. */
export const longItalics: Rule<Slanted> = {
  name: "long-italics",
  state: "normal",
  criterion: understanding("visual-presentation"),
  help: "Set the passage upright, and mark it as special by its place or a line at its side.",
  measure: (kit) =>
    [...kit.textBlocks()].flatMap(([block, texts]) => {
      const slanted = texts.filter(
        (text) => text.parentElement && kit.style(text.parentElement).fontStyle !== "normal",
      );
      const text = slanted.map((node) => node.data).join(" ");
      return [
        { selector: kit.selectorOf(block), text: kit.cut(text), words: kit.words(text) },
      ].filter((seen) => seen.words > 50);
    }),
  decide: ({ text, words }) =>
    words > 50
      ? {
          severity: "warning",
          message: `The passage “${text}” has ${words} words in italics, which are hard to read.`,
        }
      : undefined,
};
