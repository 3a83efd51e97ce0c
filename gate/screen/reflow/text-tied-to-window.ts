import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Tied = Seen & { text: string; growth: number };

/** Text sized by the window's width, which therefore doesn't grow when the page is zoomed (F94). */
export const textTiedToWindow: Rule<Tied> = {
  name: "text-tied-to-window",
  state: "narrow",
  criterion: understanding("resize-text"),
  help: "Size the text in `rem`, or add a part in `rem` to the part in `vw`.",
  measure: (kit) => {
    const seen: Tied[] = [];
    for (const [block, before] of kit.normal.sizes) {
      const now = Number.parseFloat(kit.style(block).fontSize);
      // 1280 px zoomed to 400 % is a window of 320 px, drawn four times as large
      if (!kit.isShown(block) || before === 0) continue;
      const growth = (4 * now) / before;
      if (growth < 1.6)
        seen.push({ selector: kit.selectorOf(block), text: kit.cut(block.textContent), growth });
    }
    return seen.slice(0, 5);
  },
  decide: ({ text, growth }) =>
    growth < 1.5
      ? {
          severity: "error",
          message: `The text “${text}” doesn't become larger when the page is zoomed.`,
        }
      : undefined,
};
