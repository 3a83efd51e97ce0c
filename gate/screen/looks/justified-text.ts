import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Justified = Seen & { text: string; lines: number };

/** Paragraphs set flush on both sides, which tears gaps between the words (F88). */
export const justifiedText: Rule<Justified> = {
  name: "justified-text",
  state: "normal",
  criterion: understanding("visual-presentation"),
  help: "Use `text-align: start`.",
  measure: (kit) =>
    [...kit.textBlocks()]
      .filter(([block]) => /^justify/.test(kit.style(block).textAlign))
      .map(([block, texts]) => ({
        selector: kit.selectorOf(block),
        text: kit.cut(block.textContent),
        lines: new Set(
          texts.flatMap((text) => kit.linesOf(text).map((line) => Math.round(line.bottom))),
        ).size,
      }))
      .filter(({ lines }) => lines > 1)
      .slice(0, 3),
  decide: ({ text, lines }) =>
    lines > 1
      ? {
          severity: "error",
          message: `The text “${text}” is stretched to both edges of its column.`,
        }
      : undefined,
};
