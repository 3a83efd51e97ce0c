import type { Rule, Seen } from "../rule.ts";

type Lookalike = Seen & { text: string };

/**
 * A short line set like a heading above a longer text, but not marked up as one (F2). Names,
 * prices, dates, notes and lead paragraphs look similar, so their usual places are left out.
 */
export const headingByLook: Rule<"heading-by-look", Lookalike> = {
  rules: {
    "heading-by-look": {
      criterion: "1.3.1",
      severity: "error",
      asks: "everyone",
      wrong: "A line looks like a heading but isn't marked up as one.",
      why: "Listeners find their way by jumping from heading to heading, and miss those that only look so.",
      help: "Use `<h2>` to `<h6>`, by its place in the page's outline.",
      technique: "F2",
    },
  },
  state: "normal",
  measure: (kit) => {
    const elsewhere =
      "h1, h2, h3, h4, h5, h6, hgroup, [role=heading], header, footer, nav, aside, th, td, label, legend, caption, figure, button, a, summary, " +
      "dt, dd, li, address, blockquote, form, svg, pre, [role=alert], [role=status], [role=note], [role=tab], [role=button], [aria-hidden=true]";
    const around = "header, nav, [role=banner], [role=navigation], body > a, [class*=skip]";
    const special =
      /lead|sub-?title|tag-?line|kicker|eyebrow|meta|by-?line|date|price|author|name|alert|callout|note|notice|warning|logo|brand|badge|stat|number|quote|caption|label/i;
    const marked = kit.all("h1, h2, h3, h4, h5, h6, [role=heading]").length;
    const found = [...kit.textBlocks()].flatMap(([block, texts]) => {
      const text = kit.clean(texts.map((node) => node.data).join(" "));
      const count = kit.words(text);
      if (count < 1 || count > 10 || text.length > 80 || text.length < 3) return [];
      if (
        /[.,;!…]$|^(by|von|par) /i.test(text) ||
        /^[\d\s£$€%.,:/+-]+$/.test(text) ||
        block.closest(elsewhere)
      )
        return [];
      if (block.querySelector("a, button, input, img, svg, br, time")) return [];
      const named = `${block.className} ${block.parentElement?.className ?? ""}`;
      if (special.test(named)) return [];
      const next = nextBlock(block);
      if (!next) return [];
      const body = kit.clean(next.textContent);
      if (kit.words(body) < 12) return [];
      const before = block.previousElementSibling;
      const underHeading = before !== null && /^(h[1-6]|hgroup)$/.test(before.localName);
      const inner = texts[0]?.parentElement ?? block;
      const look = kit.style(inner);
      const other = firstTextStyle(next);
      if (!other) return [];
      const isBold = (css: CSSStyleDeclaration) => Number(css.fontWeight) >= 600;
      const bold =
        texts.every((node) => node.parentElement && isBold(kit.style(node.parentElement))) &&
        !isBold(other);
      const larger = Number.parseFloat(look.fontSize) / Number.parseFloat(other.fontSize);
      const { top } = kit.box(next);
      if (kit.box(block).bottom > top + 4) return [];
      return [
        {
          el: block,
          text,
          bold,
          larger,
          underHeading,
          // “Please bring:” above a list belongs to the list, as long as it is the only one
          leadIn: text.endsWith(":") && /^[uo]l$/.test(next.localName) && larger < 1.1,
          twin: `${look.fontSize} ${look.fontWeight} ${look.color} ${block.localName}`,
        },
      ];
    });
    const title = fakeTitle();
    return [
      ...(title ? [title] : []),
      ...found
        .filter(({ bold, larger }) => bold || larger >= 1.4)
        // a larger line under a heading is its subtitle, unless its like stands elsewhere too
        .filter(
          ({ bold, underHeading, twin }) =>
            bold || !underHeading || found.filter((one) => one.twin === twin).length > 1,
        )
        .filter(
          ({ leadIn, twin }) => !leadIn || found.filter((one) => one.twin === twin).length > 1,
        )
        .map(({ el, text }) => ({ selector: kit.selectorOf(el), text: kit.cut(text) })),
    ];

    /** On a page without h1: the first words, set in large bold letters above the other headings. */
    function fakeTitle(): Lookalike | undefined {
      const [first] = [...kit.textBlocks()].filter(([block]) => !block.closest(around));
      if (!first || document.querySelector("h1, [role=heading][aria-level='1']")) return undefined;
      const [block, texts] = first;
      if (found.some(({ el }) => el === block)) return undefined;
      const inner = texts[0]?.parentElement ?? block;
      const text = kit.clean(block.textContent);
      const size = (el: Element) => Number.parseFloat(kit.style(el).fontSize);
      const larger = size(inner) / size(document.body);
      const next = block.nextElementSibling;
      if (!next?.matches("h2, h3, p, div, section") || block.closest(elsewhere)) return undefined;
      if (larger < 1.6 || Number(kit.style(inner).fontWeight) < 600) return undefined;
      if (kit.words(text) > 12 || marked === 0 || special.test(block.className)) return undefined;
      return { selector: kit.selectorOf(block), text: kit.cut(text) };
    }

    function nextBlock(block: Element): Element | null {
      const next = block.nextElementSibling;
      if (next?.matches("p, ul, ol, div, table, dl, section"))
        return kit.isShown(next) ? next : null;
      return null;
    }
    function firstTextStyle(el: Element): CSSStyleDeclaration | undefined {
      for (const [block, texts] of kit.textBlocks()) {
        const parent = texts[0]?.parentElement;
        if (el.contains(block) && parent && !/^h[1-6]$/.test(block.localName))
          return kit.style(parent);
      }
      return undefined;
    }
  },
  decide: ({ text }) => ({
    rule: "heading-by-look",
    message: `“${text}” looks like a heading but isn't marked up as one.`,
  }),
};
