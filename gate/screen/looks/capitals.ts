import type { Rule, Seen } from "../rule.ts";

type Capitals = Seen & { text: string; words: number };

const capital = {
  source: "https://www.w3.org/WAI/WCAG22/Understanding/readable.html",
  why: "Words in capitals have all the same shape, which slows readers down, those with dyslexia most.",
  help: "Write the sentence in small letters, and stress what matters with `<strong>`.",
} as const;

/** Running text in capitals, whether typed so or set so by the style sheet; labels and short headings may be. */
export const capitals: Rule<"capitals" | "short-capitals", Capitals> = {
  rules: {
    capitals: {
      ...capital,
      severity: "error",
      asks: "everyone",
      wrong: "A long text is all in capitals.",
    },
    "short-capitals": {
      ...capital,
      severity: "warning",
      asks: "strict",
      wrong: "A sentence is all in capitals.",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks()].flatMap(([block, texts]) => {
      if (block.closest("pre, code, kbd, samp, svg, th, address, [lang]:not(html):not([lang^=en])"))
        return [];
      const text = kit.clean(
        texts
          .map((node) => {
            const parent = node.parentElement;
            return parent && kit.style(parent).textTransform === "uppercase"
              ? node.data.toUpperCase()
              : node.data;
          })
          .join(" "),
      );
      const letters = text.match(/\p{L}/gu) ?? [];
      const small = text.match(/\p{Ll}/gu) ?? [];
      const cased = text.match(/\p{Lu}/gu) ?? [];
      if (
        letters.length < 30 ||
        cased.length < 0.9 * letters.length ||
        small.length > 0.1 * letters.length
      )
        return [];
      return [{ selector: kit.selectorOf(block), text: kit.cut(text), words: kit.words(text) }];
    }),
  decide: ({ text, words }) => {
    if (words < 8) return undefined;
    return {
      rule: words < 12 ? "short-capitals" : "capitals",
      message: `The text “${text}” is ${words} words long and all in capitals, which is hard to read.`,
    };
  },
};
