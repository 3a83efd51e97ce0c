import type { Rule, Seen } from "../rule.ts";

type Tied = Seen & { text: string };

/** Text sized by the window's width, which therefore doesn't grow when the page is zoomed (F94). */
export const textTiedToWindow: Rule<"text-tied-to-window", Tied> = {
  rules: {
    "text-tied-to-window": {
      criterion: "1.4.4",
      severity: "error",
      asks: "everyone",
      wrong: "A text doesn't become larger when the page is zoomed.",
      why: "Readers with low vision can't enlarge the text to where they can read it.",
      help: "Size the text in `rem`, or add a part in `rem` to the part in `vw`.",
      technique: "F94",
    },
  },
  state: "narrow",
  measure: (kit) => {
    const seen: Tied[] = [];
    for (const [block, before] of kit.normal.sizes) {
      const now = Number.parseFloat(kit.style(block).fontSize);
      // 1280 px zoomed to 400 % is a window of 320 px, drawn four times as large
      if (!kit.isShown(block) || before === 0) continue;
      const growth = (4 * now) / before;
      if (growth < 1.5)
        seen.push({ selector: kit.selectorOf(block), text: kit.cut(block.textContent) });
    }
    return seen.slice(0, 5);
  },
  decide: ({ text }) => ({
    rule: "text-tied-to-window",
    message: `The text “${text}” doesn't become larger when the page is zoomed.`,
  }),
};
