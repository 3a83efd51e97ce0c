import type { Colour, ColourKit } from "./kit-colours.ts";

/** A place on the page in CSS px, measured from the page's top left corner. */
export type Box = { left: number; top: number; right: number; bottom: number };

export type Kit = ReturnType<typeof createKit>;

/**
 * Makes the measuring tools that every rule uses inside a page. It is sent to the page as text,
 * so it stands alone; what it remembers is forgotten by `forget`, when the page's state changes.
 */
export function createKit({ colour, contrast, over }: ColourKit) {
  const most = 6000;
  let blocks: Map<Element, Text[]> | undefined;
  let shownBy = new WeakMap<Element, boolean>();

  const clean = (text: string | null | undefined) => (text ?? "").replace(/\s+/g, " ").trim();
  const words = (text: string) =>
    text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  const cut = (text: string | null | undefined) =>
    clean(text).length > 50 ? `${clean(text).slice(0, 48)}…` : clean(text);
  const style = (el: Element, pseudo?: string) => getComputedStyle(el, pseudo);
  const all = (selector: string, root: ParentNode = document) =>
    [...root.querySelectorAll<HTMLElement>(selector)].slice(0, most);

  function selectorOf(el: Element): string {
    const parts: string[] = [];
    for (let node: Element | null = el; node; node = node.parentElement) {
      const id = node.id && `#${CSS.escape(node.id)}`;
      if (id && document.querySelectorAll(id).length === 1) return [id, ...parts].join(" > ");
      const name = CSS.escape(node.localName);
      const twins = [...(node.parentElement?.children ?? [])].filter(
        (e) => e.localName === node.localName,
      );
      parts.unshift(twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(node) + 1})` : name);
    }
    return parts.join(" > ");
  }

  function boxOf(rect: DOMRect): Box {
    const { left, top, right, bottom } = rect;
    return {
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    };
  }
  const box = (el: Element) => boxOf(el.getBoundingClientRect());

  /** Hidden from sight but left for screen readers: one pixel, clipped away, or off the page. */
  function isSetAside(el: Element): boolean {
    const rect = el.getBoundingClientRect();
    const look = style(el);
    if (rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0) return true;
    if (/inset\((?:[5-9]\d|100)%|circle\(0/.test(look.clipPath)) return true;
    if (/rect\(0|rect\(1px/.test(look.clip) && look.position !== "static") return true;
    return look.overflow !== "visible" && (rect.width <= 1 || rect.height <= 1);
  }

  /** Whether a sighted reader sees the element's box, if it has anything to see. */
  function isShown(el: Element): boolean {
    const known = shownBy.get(el);
    if (known !== undefined) return known;
    const parent = el.parentElement;
    const shown =
      (!parent || isShown(parent)) &&
      el.checkVisibility({
        opacityProperty: true,
        visibilityProperty: true,
        contentVisibilityAuto: false,
      }) &&
      (style(el).display === "contents" || !isSetAside(el));
    shownBy.set(el, shown);
    return shown;
  }

  /** The nearest ancestor that isn't a run of text within a line. */
  function blockOf(node: Node): Element {
    let el = node.parentElement ?? document.body;
    while (el.parentElement && /^(inline|contents|ruby.*)$/.test(style(el).display))
      el = el.parentElement;
    return el;
  }

  /** Every block that holds text of its own that can be seen, with that text's nodes. */
  function textBlocks(): Map<Element, Text[]> {
    if (blocks) return blocks;
    blocks = new Map();
    const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
    for (let left = most; walker.nextNode() && left > 0; ) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (
        !parent ||
        !/\S/.test(text.data) ||
        /^(script|style|noscript|template|option|title|desc)$/.test(parent.localName)
      )
        continue;
      left -= 1;
      if (!isShown(parent)) continue;
      const block = blockOf(text);
      blocks.set(block, [...(blocks.get(block) ?? []), text]);
    }
    return blocks;
  }

  /** The plain colour behind an element's content; nothing where a picture lies behind it. */
  function backdrop(el: Element | null): Colour | undefined {
    if (!el)
      return style(document.documentElement).colorScheme === "dark"
        ? [18, 18, 18, 1]
        : [255, 255, 255, 1];
    const look = style(el);
    if (look.backgroundImage !== "none") return undefined;
    const own = colour(look.backgroundColor);
    if (own[3] === 1) return own;
    const under = backdrop(el.parentElement);
    return under && over(own, under);
  }

  /** The ancestor (or element itself) that matches the test. */
  function climb(el: Element | null, test: (el: Element) => boolean): Element | null {
    for (let node = el; node; node = node.parentElement) if (test(node)) return node;
    return null;
  }

  function forget(): void {
    blocks = undefined;
    shownBy = new WeakMap();
  }

  /** Whether the page listens for any of these events at an element, the document or the window. */
  const hears = (target: EventTarget, types: readonly string[]) =>
    types.some(
      (type) =>
        globalThis.pageWatch?.listeners.get(target)?.has(type) ||
        typeof (target as unknown as Record<string, unknown>)[`on${type}`] === "function" ||
        (target instanceof Element && target.hasAttribute(`on${type}`)),
    );

  /** Whether a button or field that can be seen says that it stops what moves. */
  const hasStopper = (says: RegExp) =>
    all("button, input, [role=button], [role=switch], summary, label").some(
      (el) =>
        isShown(el) &&
        says.test(
          `${el.textContent} ${el.ariaLabel} ${(el as HTMLInputElement).value ?? ""} ${el.title}`,
        ),
    );

  /** What the page could be seen to hold in its normal state, for comparison with other states. */
  const normal = {
    clipped: new Set<Node>(),
    pairs: new Set<string>(),
    sizes: new Map<Element, number>(),
    texts: new Map<Text, Element>(),
    broad: false,
  };

  return {
    all,
    backdrop,
    blockOf,
    box,
    boxOf,
    clean,
    climb,
    colour,
    contrast,
    cut,
    forget,
    hasStopper,
    hears,
    isSetAside,
    isShown,
    normal,
    over,
    selectorOf,
    style,
    textBlocks,
    words,
  };
}
