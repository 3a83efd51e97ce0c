import type { Rule, Seen } from "../rule.ts";
import { understanding } from "../understanding.ts";

type Target = Seen & { text: string; width: number; height: number };

/** Targets smaller than 44 by 44 CSS px outside of sentences (SC 2.5.5). Asked of our own site alone. */
export const comfortableTarget: Rule<Target> = {
  name: "comfortable-target",
  state: "normal",
  criterion: understanding("target-size-enhanced"),
  help: "Make the target at least 44 by 44 pixels with padding.",
  measure: (kit) =>
    kit.all("a[href], button, input, select, textarea, summary").flatMap((el) => {
      const block = kit.blockOf(el);
      const words = (kit.textBlocks().get(block) ?? []).filter((node) => !el.contains(node));
      const inSentence = kit.style(el).display === "inline" && words.length > 0;
      const { left, right, top, bottom } = kit.box((el as HTMLInputElement).labels?.[0] ?? el);
      const [width, height] = [Math.round(right - left), Math.round(bottom - top)];
      if (!kit.isShown(el) || inSentence || (width >= 44 && height >= 44)) return [];
      return [
        {
          selector: kit.selectorOf(el),
          text: kit.cut(el.innerText || el.ariaLabel),
          width,
          height,
        },
      ];
    }),
  decide: ({ text, width, height }) =>
    width < 44 || height < 44
      ? {
          severity: "warning",
          message: `The target “${text}” is ${width} by ${height} pixels, less than a fingertip needs.`,
        }
      : undefined,
};
