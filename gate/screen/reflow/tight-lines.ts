import type { Rule, Seen } from "../rule.ts";

type Tight = Seen & { text: string; height: number };

const lines = {
  criterion: "1.4.8",
  why: "Readers with dyslexia or low vision slip into the wrong line.",
  help: "Set `line-height` to 1.5.",
} as const;

/** Paragraphs of three lines or more whose lines nearly touch. */
export const tightLines: Rule<"tight-lines" | "close-lines", Tight> = {
  rules: {
    "tight-lines": {
      ...lines,
      severity: "error",
      asks: "everyone",
      wrong: "The lines of a text nearly touch.",
    },
    "close-lines": {
      ...lines,
      severity: "warning",
      asks: "strict",
      wrong: "The lines of a text stand close together.",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks()].flatMap(([block, texts]) => {
      const look = kit.style(block);
      const height = Number.parseFloat(look.lineHeight) / Number.parseFloat(look.fontSize);
      if (
        !(height < 1.15) ||
        /^h[1-6]$/.test(block.localName) ||
        block.closest("pre, svg, [role=heading], [aria-hidden=true]")
      )
        return [];
      const text = texts.map((node) => node.data).join(" ");
      const lines = texts.flatMap(kit.linesOf).map((line) => line.top);
      const rows = (Math.max(...lines) - Math.min(...lines)) / Number.parseFloat(look.lineHeight);
      return rows > 1.5 && kit.words(text) > 20
        ? [{ selector: kit.selectorOf(block), text: kit.cut(text), height }]
        : [];
    }),
  decide: ({ text, height }) => ({
    rule: height < 1.05 ? "tight-lines" : "close-lines",
    message: `The lines of “${text}” stand only ${Math.round(height * 100) / 100} times the letters' height apart.`,
  }),
};
