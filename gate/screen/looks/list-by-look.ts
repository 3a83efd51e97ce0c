import type { Rule, Seen } from "../rule.ts";

type LooseList = Seen & { text: string; items: number };

/** Three or more lines that begin with a dot, dash or number typed by hand, outside a list. */
export const listByLook: Rule<"list-by-look", LooseList> = {
  rules: {
    "list-by-look": {
      criterion: "1.3.1",
      severity: "error",
      asks: "everyone",
      wrong: "Lines look like a list but aren't marked up as one.",
      why: "A screen reader says how many items a list has and lets readers jump over it; typed dots do neither.",
      help: "Use `<ul>` or `<ol>` with `<li>`, and take the typed signs away.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const sign = /^\s*(?:([•●◦▪■‣∙·*–—✓✔➢►→-])\s*\S|\(?(\d{1,2}|[a-z])[.)]\s+\S)/u;
    const elsewhere =
      "ul, ol, menu, dl, pre, code, table, nav, [role=list], svg, blockquote, figure, [aria-hidden=true]";
    const isItem = (line: string) => sign.test(line);
    /** Numbers have to count up, signs have to be the same. */
    const isList = (lines: string[]) => {
      const signs = lines.map((line) => line.match(sign));
      const numbers = signs.map((match) => match?.[2]);
      if (numbers.every((n) => n === undefined))
        return new Set(signs.map((match) => match?.[1])).size === 1;
      return numbers.every(
        (n, i) =>
          n !== undefined && (Number.isNaN(Number(n)) || Number(n) === Number(numbers[0]) + i),
      );
    };
    const seen: LooseList[] = [];
    const done = new Set<Element>();
    for (const block of kit.textBlocks().keys()) {
      if (done.has(block) || block.closest(elsewhere) || /^h[1-6]$/.test(block.localName)) continue;
      const lines = [""];
      const walker = document.createTreeWalker(
        block,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Element && node.localName === "br") lines.push("");
        if (node instanceof Text) lines.push(`${lines.pop() ?? ""}${node.data}`);
      }
      const typed = lines.map(kit.clean).filter(isItem);
      if (typed.length >= 3 && isList(typed)) {
        seen.push({
          selector: kit.selectorOf(block),
          text: kit.cut(typed[0]),
          items: typed.length,
        });
        continue;
      }
      const run: Element[] = [];
      for (
        let el: Element | null = block;
        el && isItem(kit.clean(el.textContent)) && el.localName === block.localName;
        el = el.nextElementSibling
      )
        run.push(el);
      for (const el of run) done.add(el);
      const texts = run.map((el) => kit.clean(el.textContent));
      if (run.length >= 3 && isList(texts))
        seen.push({ selector: kit.selectorOf(block), text: kit.cut(texts[0]), items: run.length });
    }
    return seen;
  },
  decide: ({ text, items }) => ({
    rule: "list-by-look",
    message: `${items} lines from “${text}” on look like a list but aren't marked up as one.`,
  }),
};
