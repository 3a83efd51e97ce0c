import type { Rule, Seen } from "../rule.ts";

type LooseTable = Seen & { rows: number; how: "spaces" | "boxes" };

/** Columns made of spaces or of boxes in place of a table (F33, F34, F48). Code may be lined up. */
export const tableByLook: Rule<"table-by-look", LooseTable> = {
  rules: {
    "table-by-look": {
      criterion: "1.3.1",
      severity: "error",
      asks: "everyone",
      wrong: "Lines or boxes look like a table but aren't marked up as one.",
      why: "A screen reader can't say which row and column a figure stands in.",
      help: "Use `<table>` with `<th>` for the heads of rows and columns.",
    },
  },
  state: "normal",
  measure: (kit) => {
    const seen: LooseTable[] = [];
    const isCode = (line: string) => /[{};=<>|\\$#@`]|\/\/|\(\)|--\w/.test(line);
    for (const block of new Set([...kit.textBlocks().keys(), ...kit.all("pre")])) {
      if (
        block.closest("table, code, svg, textarea, [role=img], [aria-hidden=true]") ||
        block.querySelector("code, kbd, samp")
      )
        continue;
      const kept = /^(pre|break-spaces)/.test(kit.style(block).whiteSpace);
      const raw = (block as HTMLElement).innerText ?? "";
      const lines = raw.split("\n").filter((line) => /\S/.test(line));
      const gap = kept
        ? /\S(?:[ \u00a0]{2,}|\t+)(?=\S)/g
        : /\S[ \u00a0]*\u00a0[ \u00a0]*\u00a0[ \u00a0]*(?=\S)/g;
      const rows = lines.filter((line) => line.match(gap));
      if (rows.length < 3 || rows.some(isCode)) continue;
      const isTree = rows.some((line) => /^\s|\//.test(line));
      const cells = rows.map((line) => line.split(/(?:[ \u00a0]{2,}|\t+)/).filter(Boolean).length);
      const edges = rows.map((line) =>
        [...line.matchAll(gap)].flatMap((match) => [
          match.index + match[0].length,
          `end ${line.length}`,
        ]),
      );
      const shared = (edges[0] ?? []).some(
        (at) => edges.filter((row) => row.includes(at)).length >= rows.length - 1,
      );
      const sameCount = new Set(cells).size === 1;
      if (kept && isTree && (cells[0] ?? 0) < 3) continue;
      if (sameCount && (shared || !kept || (cells[0] ?? 0) > 2))
        seen.push({ selector: kit.selectorOf(block), rows: rows.length, how: "spaces" });
    }
    for (const el of kit.all("div, section, span, ul, dl")) {
      if (
        kit.style(el).display !== "table" ||
        el.closest("[role=table], [role=grid], [role=presentation]") ||
        !kit.isShown(el)
      )
        continue;
      const rows = [...el.querySelectorAll("*")].filter(
        (row) => kit.style(row).display === "table-row",
      );
      const cells = rows.map((row) =>
        [...row.children].filter(
          (cell) => kit.style(cell).display === "table-cell" && kit.clean(cell.textContent),
        ),
      );
      const full = cells.filter(
        (row) => row.length >= 2 && row.every((cell) => kit.words(cell.textContent ?? "") <= 12),
      );
      if (full.length >= 3 && full.length === rows.length)
        seen.push({ selector: kit.selectorOf(el), rows: full.length, how: "boxes" });
    }
    // rows of boxes side by side, below a row of bold heads, each box below its head
    const isRow = (el: Element) =>
      /flex|grid/.test(kit.style(el).display) && el.childElementCount >= 3 && kit.isShown(el);
    const isCell = (el: Element) =>
      kit.words(el.textContent ?? "") <= 8 &&
      !el.querySelector("a, button, input, select, img, svg, h1, h2, h3, h4, p, ul");
    const isBold = (el: Element) => {
      const words = document.createTreeWalker(el, NodeFilter.SHOW_TEXT).nextNode()?.parentElement;
      return words !== null && words !== undefined && Number(kit.style(words).fontWeight) >= 600;
    };
    for (const el of kit.all("div, section, article, ul, ol")) {
      if (el.closest("[role=table], [role=grid]")) continue;
      const rows = [...el.children].filter(isRow).map((row) => [...row.children]);
      const [heads = [], ...rest] = rows;
      const lefts = heads.map((head) => Math.round(kit.box(head).left));
      const isBelow = (row: Element[]) =>
        row.length === heads.length &&
        row.every((cell, at) => Math.abs(kit.box(cell).left - (lefts[at] ?? 0)) < 3);
      if (rest.length < 2 || rows.length !== el.childElementCount) continue;
      if (!rows.flat().every(isCell) || !heads.every(isBold) || rest.flat().every(isBold)) continue;
      if (rest.every(isBelow))
        seen.push({ selector: kit.selectorOf(el), rows: rows.length, how: "boxes" });
    }
    // one grid of cells, whose first row is bold heads
    for (const el of kit.all("div, section, ul, ol, dl")) {
      if (kit.style(el).display !== "grid" || el.closest("[role=table], [role=grid], table"))
        continue;
      const cells = [...el.children].filter((cell) => kit.isShown(cell));
      const lefts = cells.map((cell) => Math.round(kit.box(cell).left));
      const columns = lefts.findIndex((left, at) => at > 0 && left <= (lefts[at - 1] ?? 0));
      if (columns < 2 || cells.length < 3 * columns || cells.length % columns !== 0) continue;
      const inColumns = lefts.every((left, at) => Math.abs(left - (lefts[at % columns] ?? 0)) < 3);
      const heads = cells.slice(0, columns);
      const others = cells.filter((_, at) => at >= columns && at % columns !== 0);
      if (!inColumns || !cells.every(isCell) || !heads.every(isBold) || others.some(isBold))
        continue;
      seen.push({ selector: kit.selectorOf(el), rows: cells.length / columns, how: "boxes" });
    }
    return seen;
  },
  decide: ({ rows, how }) => ({
    rule: "table-by-look",
    message:
      how === "spaces"
        ? `${rows} lines are lined up in columns with spaces, which a screen reader can't tell.`
        : `${rows} rows of boxes look like a table but aren't marked up as one.`,
  }),
};
