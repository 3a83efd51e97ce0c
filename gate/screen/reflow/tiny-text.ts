import type { Rule, Seen } from "../rule.ts";

type Tiny = Seen & { text: string; size: number };

const letters = {
  criterion: "1.4.4",
  why: "Many readers can't read such letters, and not all know how to enlarge them.",
  help: "Make the text at least 0.75 rem, better 1 rem.",
} as const;

/** Text smaller than a newspaper's small print: 9 px is 6.75 pt; footnote marks are left out. */
export const tinyText: Rule<"tiny-text" | "small-text", Tiny> = {
  rules: {
    "tiny-text": {
      ...letters,
      severity: "error",
      asks: "everyone",
      wrong: "A text is in tiny letters.",
    },
    "small-text": {
      ...letters,
      severity: "warning",
      asks: "strict",
      wrong: "A text is in small letters.",
    },
  },
  state: "normal",
  measure: (kit) =>
    [...kit.textBlocks().values()].flatMap((texts) =>
      texts.flatMap((text) => {
        const el = text.parentElement;
        if (
          !el ||
          el.closest("sup, sub, svg, rt, [aria-hidden=true], math") ||
          kit.words(text.data) < 3
        )
          return [];
        const size = Number.parseFloat(kit.style(el).fontSize);
        return size < 10 ? [{ selector: kit.selectorOf(el), text: kit.cut(text.data), size }] : [];
      }),
    ),
  decide: ({ text, size }) => ({
    rule: size < 9 ? "tiny-text" : "small-text",
    message: `The text “${text}” is only ${Math.round(size * 10) / 10} pixels high.`,
  }),
};
