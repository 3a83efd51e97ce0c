import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Tiny = Seen & { text: string; size: number };

/** Text smaller than a newspaper's small print: 9 px is 6.75 pt; footnote marks are left out. */
export const tinyText: Rule<Tiny> = {
  name: "tiny-text",
  state: "normal",
  criterion: understanding("resize-text"),
  help: "Make the text at least 0.75 rem, better 1 rem.",
  measure: (kit) =>
    [...kit.textBlocks().values()]
      .flatMap((texts) =>
        texts.flatMap((text) => {
          const el = text.parentElement;
          if (
            !el ||
            el.closest("sup, sub, svg, rt, [aria-hidden=true], math") ||
            kit.words(text.data) < 3
          )
            return [];
          const size = Number.parseFloat(kit.style(el).fontSize);
          return size < 10
            ? [{ selector: kit.selectorOf(el), text: kit.cut(text.data), size }]
            : [];
        }),
      )
      .slice(0, 5),
  decide: ({ text, size }) => {
    if (size >= 10) return undefined;
    return {
      severity: size < 9 ? "error" : "warning",
      message: `The text “${text}” is only ${Math.round(size * 10) / 10} pixels high.`,
    };
  },
};
