import type { Rule, Seen } from "../rule.ts";

type Pale = Seen & { text: string; contrast: number; large: boolean };

/** Words inside a drawing (SVG) whose colour is too near to what is drawn behind them (F83). */
export const drawingContrast: Rule<"drawing-contrast", Pale> = {
  rules: {
    "drawing-contrast": {
      criterion: "1.4.3",
      severity: "error",
      asks: "everyone",
      wrong: "Words in a drawing are too pale for what lies behind them.",
      why: "Readers with low vision, and anyone in bright sunlight, can't read pale words.",
      help: "Draw the words in a colour with a contrast of at least 4.5 to 1.",
      technique: "G18",
    },
  },
  state: "normal",
  measure: (kit) => {
    const plain = (el: Element): [number, number, number, number] | undefined => {
      const { fill, fillOpacity, opacity } = kit.style(el);
      const own = /^rgb/.test(fill) ? kit.colour(fill) : undefined;
      return own && own[3] === 1 && Number(fillOpacity) === 1 && Number(opacity) === 1
        ? [own[0], own[1], own[2], 1]
        : undefined;
    };
    return kit.all("svg text").flatMap((text) => {
      const svg = text.closest("svg");
      const { fontSize, fontWeight, stroke, filter } = kit.style(text);
      const [colour, at] = [plain(text), kit.box(text)];
      if (!svg || !colour || !kit.isShown(svg) || !/\p{L}{2}/u.test(text.textContent ?? ""))
        return [];
      // outlines, filters and pictures make colours that can't be told from styles
      const unclear = "filter, mask, image, foreignObject, pattern, text[opacity], g[opacity]";
      if (stroke !== "none" || filter !== "none" || svg.querySelector(unclear)) return [];
      if (text.closest("[aria-hidden=true], defs, symbol") || at.right - at.left < 2) return [];
      const shapes = kit
        .all("rect, circle, ellipse, path, polygon", svg)
        .filter((one) => one.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
        .filter((one) => {
          const { left, right, top, bottom } = kit.box(one);
          return left < at.right && right > at.left && top < at.bottom && bottom > at.top;
        })
        .filter((one) => kit.style(one).fill !== "none");
      const behind = shapes.at(-1);
      const edge = behind && kit.box(behind);
      const whole =
        edge &&
        behind.localName === "rect" &&
        edge.left <= at.left &&
        edge.right >= at.right &&
        edge.top <= at.top + 2 &&
        edge.bottom >= at.bottom - 2;
      if (behind && !whole) return [];
      const ground = behind ? plain(behind) : kit.backdrop(svg);
      if (!ground) return [];
      const scale = (text as unknown as SVGTextElement).getScreenCTM()?.a ?? 1;
      const size = Number.parseFloat(fontSize) * scale;
      const large = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      const contrast = kit.contrast(colour, ground);
      return [{ selector: kit.selectorOf(text), text: kit.cut(text.textContent), contrast, large }];
    });
  },
  decide: ({ text, contrast, large }) =>
    contrast >= (large ? 3 : 4.5)
      ? undefined
      : {
          rule: "drawing-contrast",
          message: `The words “${text}” in a drawing have a contrast of only ${contrast.toFixed(1)} to 1.`,
        },
};
