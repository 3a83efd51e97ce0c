import type { Rule, Seen } from "../rule.ts";

type Turned = Seen & { text: string; shown: "ltr" | "rtl" };

/**
 * Blocks of Arabic, Hebrew and their like that are set from left to right, so that their full
 * stops and numbers stand at the wrong end, and other blocks set from right to left (H56).
 */
export const textDirection: Rule<"text-direction", Turned> = {
  rules: {
    "text-direction": {
      criterion: "1.3.2",
      severity: "error",
      asks: "everyone",
      wrong: "A passage is set in the wrong direction.",
      why: "Full stops, brackets and numbers stand at the wrong end, so the passage is read wrongly.",
      help: "Add `dir` to the element that holds the passage: `rtl` for Arabic, Hebrew and their like, else `ltr`.",
      technique: "H56",
    },
  },
  state: "normal",
  measure: (kit) => {
    const fromRight =
      /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
    return [...kit.textBlocks()].flatMap(([block, texts]) => {
      const text = kit.clean(texts.map(({ data }) => data).join(" "));
      const letters = text.match(/\p{L}/gu)?.length ?? 0;
      const share = (text.match(fromRight)?.length ?? 0) / letters;
      const { direction, unicodeBidi } = kit.style(block);
      // a name or two is set right by its letters alone
      if (letters < 15 || /plaintext|isolate-override/.test(unicodeBidi)) return [];
      const shown = share > 0.7 ? "ltr" : share === 0 ? "rtl" : undefined;
      return shown && direction === shown && !block.closest("svg, bdo, textarea")
        ? [{ selector: kit.selectorOf(block), text: kit.cut(text), shown }]
        : [];
    });
  },
  decide: ({ text, shown }) => ({
    rule: "text-direction",
    message:
      shown === "ltr"
        ? `“${text}” is read from right to left, but the page sets it from left to right.`
        : `“${text}” is read from left to right, but the page sets it from right to left.`,
  }),
};
