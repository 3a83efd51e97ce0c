import type { Box, Kit } from "./kit.ts";

/** A text that can't be read whole: what cuts it, and whether on purpose with an ellipsis. */
export type CutText = { text: Text; by: Element; ellipsis: boolean };
/** Two texts of different blocks that lie on top of each other. */
export type OverlaidTexts = { one: Text; other: Text; key: string };

export type LineKit = ReturnType<typeof createLineKit>;

/** Measuring tools for lines of text; sent to the page like `createKit`. */
export function createLineKit(kit: Kit) {
  const numbers = new WeakMap<Text, number>();
  let last = 0;

  function number(text: Text): number {
    const known = numbers.get(text) ?? ++last;
    numbers.set(text, known);
    return known;
  }

  function linesOf(text: Text): Box[] {
    const range = document.createRange();
    range.selectNodeContents(text);
    return [...range.getClientRects()].filter((r) => r.width > 1 && r.height > 1).map(kit.boxOf);
  }

  /** The part of the page that an element lets its content be seen in, per axis. */
  function windowOf(el: Element): Box {
    const look = kit.style(el);
    const hides = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const isRoot = el === document.body || el === document.documentElement;
    const { left, top } = kit.box(el);
    const edge = isRoot
      ? { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: innerHeight }
      : {
          left: left + el.clientLeft,
          top: top + el.clientTop,
          right: left + el.clientLeft + el.clientWidth,
          bottom: top + el.clientTop + el.clientHeight,
        };
    const endless = { left: -1e9, top: -1e9, right: 1e9, bottom: 1e9 };
    const [x, y] = [hides(look.overflowX) ? edge : endless, hides(look.overflowY) ? edge : endless];
    return { left: x.left, right: x.right, top: y.top, bottom: y.bottom };
  }

  const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";

  function cutterOf(text: Text): Element | undefined {
    const lines = linesOf(text);
    let [across, down] = [true, true];
    for (let el = text.parentElement; el && (across || down); el = el.parentElement) {
      const look = kit.style(el);
      if (look.display.startsWith("inline") && look.display === "inline") continue;
      if (/hidden|clip/.test(`${look.overflowX} ${look.overflowY}`)) {
        const seen = windowOf(el);
        if (seen.right - seen.left < 2 || seen.bottom - seen.top < 2) return undefined;
        for (const line of lines) {
          const height = line.bottom - line.top;
          const missing = Math.max(line.bottom - seen.bottom, seen.top - line.top);
          if (down && missing > 0.35 * height) return el;
          const partly = line.left < seen.right && line.right > seen.left;
          if (across && partly && Math.max(line.right - seen.right, seen.left - line.left) > 4)
            return el;
        }
      }
      if (scrolls(look.overflowX)) across = false;
      if (scrolls(look.overflowY)) down = false;
      if (look.position === "fixed") break;
    }
    return undefined;
  }

  function cutTexts(): CutText[] {
    const found: CutText[] = [];
    for (const texts of kit.textBlocks().values()) {
      for (const text of texts) {
        const by = cutterOf(text);
        if (!by || by.localName === "marquee") continue;
        const look = kit.style(by);
        const ellipsis =
          look.textOverflow === "ellipsis" || !/^(none|)$/.test(look.webkitLineClamp);
        found.push({ text, by, ellipsis });
      }
    }
    return found;
  }

  /** The lines of a text that can be seen before anything is scrolled in a box with a scroll bar. */
  function unscrolledLinesOf(text: Text): Box[] {
    let lines = linesOf(text);
    for (let el = text.parentElement; el && el !== document.body; el = el.parentElement) {
      const look = kit.style(el);
      const [across, down] = [scrolls(look.overflowX), scrolls(look.overflowY)];
      if (look.display === "inline" || !(across || down)) continue;
      const { left, right, top, bottom } = kit.box(el);
      lines = lines.filter((line) => {
        const [middle, centre] = [(line.top + line.bottom) / 2, (line.left + line.right) / 2];
        return middle > top && middle < bottom && centre > left && centre < right;
      });
    }
    return lines;
  }

  function overlaidTexts(): OverlaidTexts[] {
    const floats = (el: Element) => /fixed|sticky/.test(kit.style(el).position);
    const lines = [...kit.textBlocks()]
      .filter(([block]) => !kit.climb(block, floats))
      .flatMap(([block, texts]) =>
        texts.flatMap((text) =>
          cutterOf(text) ? [] : unscrolledLinesOf(text).map((at) => ({ block, text, at })),
        ),
      )
      .slice(0, 4000)
      .sort((a, b) => a.at.top - b.at.top);
    const found = new Map<string, OverlaidTexts>();
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next += 1) {
        const other = lines[next];
        if (!other || other.at.top >= one.at.bottom) break;
        if (other.block === one.block) continue;
        const width = Math.min(one.at.right, other.at.right) - Math.max(one.at.left, other.at.left);
        const height = Math.min(one.at.bottom, other.at.bottom) - other.at.top;
        const low = Math.min(one.at.bottom - one.at.top, other.at.bottom - other.at.top);
        if (width < 4 || height < 0.4 * low) continue;
        const key = [number(one.text), number(other.text)].sort().join(" ");
        found.set(key, { one: one.text, other: other.text, key });
      }
    }
    return [...found.values()];
  }

  /** Keeps what other states are compared with. */
  function remember(): void {
    for (const { text } of cutTexts()) kit.normal.clipped.add(text);
    for (const { key } of overlaidTexts()) kit.normal.pairs.add(key);
    for (const [block, texts] of kit.textBlocks()) {
      kit.normal.sizes.set(block, Number.parseFloat(kit.style(block).fontSize));
      for (const text of texts) kit.normal.texts.set(text, block);
    }
    kit.normal.broad = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth + 1;
  }

  return { cutTexts, linesOf, overlaidTexts, remember };
}
