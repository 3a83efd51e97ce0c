import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Tight = Seen & { text: string; height: number };

/** Paragraphs of three lines or more whose lines nearly touch. */
export const tightLines: Rule<Tight> = {
  name: "tight-lines",
  state: "normal",
  criterion: understanding("visual-presentation"),
  help: "Set `line-height` to 1.5.",
  measure: (kit) =>
    [...kit.textBlocks()]
      .flatMap(([block, texts]) => {
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
      })
      .slice(0, 5),
  decide: ({ text, height }) => {
    if (!(height < 1.15)) return undefined;
    return {
      severity: height < 1.05 ? "error" : "warning",
      message: `The lines of “${text}” stand only ${Math.round(height * 100) / 100} times the letters' height apart.`,
    };
  },
};
