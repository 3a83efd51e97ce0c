import type { Rule, Seen } from "../rule.ts";

type Swapped = Seen & { first: string; second: string; items: number; how: "up" | "across" };

/**
 * Neighbours that the style sheet shows in another order than the page holds them (F1, C27).
 * Side bars, badges, columns
 * and a float beside its text are no change of order.
 */
export const readingOrder: Rule<"reading-order", Swapped> = {
  rules: {
    "reading-order": {
      criterion: "1.3.2",
      severity: "error",
      asks: "everyone",
      wrong: "Parts are shown in another order than the page holds them.",
      why: "A screen reader and the Tab key follow the page's own order, so steps come in the wrong one.",
      help: "Put the parts into the page in the order in which they are seen, and take the `order`, reversal or position away.",
      technique: "F1",
    },
  },
  state: "normal",
  measure: (kit) => {
    const landmark =
      "main, aside, nav, header, footer, [role=main], [role=complementary], [role=navigation], [role=banner], [role=contentinfo], dialog, [role=dialog], [role=tooltip]";
    const seen: Swapped[] = [];
    const parents = new Set<Element>();
    for (const block of kit.textBlocks().keys()) {
      for (let el = block.parentElement; el && !parents.has(el); el = el.parentElement)
        parents.add(el);
    }
    for (const texts of kit.textBlocks()) if (texts[0].childElementCount > 1) parents.add(texts[0]);
    for (const parent of parents) seen.push(...backwards(parent));
    for (const parent of parents) {
      const layout = kit.style(parent);
      if (/^table/.test(layout.display) || parent.closest("svg, ruby, math, [aria-hidden=true]"))
        continue;
      const items = [...parent.children].filter((el) => {
        const { position, float } = kit.style(el);
        return (
          position !== "fixed" &&
          position !== "sticky" &&
          float === "none" &&
          kit.isShown(el) &&
          kit.words((el as HTMLElement).innerText ?? "") > 0
        );
      });
      if (items.length < 2 || items.length > 300) continue;
      const arranged = /flex|grid/.test(layout.display);
      const rightToLeft = layout.direction === "rtl";
      type Swap = { earlier: Element; later: Element; how: "up" | "across" };
      const swaps = items.slice(1).flatMap((later, index): Swap[] => {
        const earlier = items[index];
        if (!earlier) return [];
        const [a, b] = [kit.box(earlier), kit.box(later)];
        if (
          a.right - a.left < 2 ||
          b.right - b.left < 2 ||
          a.bottom - a.top < 2 ||
          b.bottom - b.top < 2
        )
          return [];
        const overX = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const overY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const low = Math.min(a.bottom - a.top, b.bottom - b.top);
        if (b.bottom <= a.top + 3 && overX > 4) return [{ earlier, later, how: "up" }];
        const before = rightToLeft ? b.left >= a.right - 2 : b.right <= a.left + 2;
        if (before && overY > 0.5 * low) return [{ earlier, later, how: "across" }];
        return [];
      });
      const [swap] = swaps;
      if (!swap) continue;
      const { earlier, later } = swap;
      const pair = [earlier, later];
      const count = (el: Element) => kit.words((el as HTMLElement).innerText ?? "");
      const positioned = pair.some((el) => kit.style(el).position === "absolute");
      const short =
        pair.some((el) => count(el) < 3) &&
        !pair.every((el) =>
          /^(p|li|h[1-6]|dt|dd|tr|section|article|a|button|label)$/.test(el.localName),
        );
      if (swap.how === "up") {
        if (
          pair.some((el) =>
            el.matches(
              "aside, nav, header, footer, dialog, figcaption, legend, caption, summary, [role=tooltip]",
            ),
          )
        )
          continue;
        if (!arranged && short) continue;
        if (positioned && pair.some((el) => count(el) < 3)) continue;
      } else {
        if (pair.some((el) => el.matches(landmark)) || (!arranged && short)) continue;
        if (positioned && pair.some((el) => count(el) < 3)) continue;
        const pictured = pair.some((el) =>
          el.querySelector("img, svg, picture, figure, video, canvas, input"),
        );
        if (
          swaps.length < 2 &&
          (pictured || items.length < 3) &&
          !(arranged && pair.every((el) => count(el) >= 8))
        ) {
          const actions = pair.every(
            (el) => el.matches("a, button") || el.querySelectorAll("a, button").length === 1,
          );
          const steps = pair.every((el) =>
            /^\s*(?:step|part|day|week|\d+[.):]|first|then|next|finally)/i.test(
              el.textContent ?? "",
            ),
          );
          if (!steps || actions) continue;
        }
      }
      seen.push({
        selector: kit.selectorOf(later),
        first: kit.cut((earlier as HTMLElement).innerText),
        second: kit.cut((later as HTMLElement).innerText),
        items: swaps.length,
        how: swap.how,
      });
    }
    return seen;

    /** Three or more of a kind in one row, of which floats turn the order. */
    function backwards(parent: Element): Swapped[] {
      const row = [...parent.children].filter(
        (el) =>
          el.localName === parent.lastElementChild?.localName &&
          kit.isShown(el) &&
          kit.words((el as HTMLElement).innerText ?? "") > 0,
      );
      const boxes = row.map((el) => kit.box(el));
      const floats = row.filter((el) => kit.style(el).float === "right").length;
      const top = boxes[0]?.top ?? 0;
      const level = boxes.every(({ top: at, bottom }) => Math.abs(at - top) < (bottom - at) / 2);
      const at = boxes.findIndex(
        ({ right }, index) => index > 0 && right <= (boxes[index - 1]?.left ?? 0) + 2,
      );
      const [earlier, later] = [row[at - 1], row[at]];
      if (!earlier || !later || row.length < 3 || floats === 0 || !level) return [];
      if (kit.style(parent).direction === "rtl" || parent.closest("svg, [aria-hidden=true]"))
        return [];
      // the corner of a header often holds what is of least weight
      if (floats < row.length && parent.closest("header, nav, footer, [role=banner]")) return [];
      return [
        {
          selector: kit.selectorOf(later),
          first: kit.cut((earlier as HTMLElement).innerText),
          second: kit.cut((later as HTMLElement).innerText),
          items: row.length - 1,
          how: "across",
        },
      ];
    }
  },
  decide: ({ first, second, how }) => ({
    rule: "reading-order",
    message:
      how === "up"
        ? `“${second}” is shown above “${first}”, but a screen reader says it after.`
        : `“${second}” is shown before “${first}”, but a screen reader says it after.`,
  }),
};
