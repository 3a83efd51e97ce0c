import type { Element } from "check-barriers";
import { attribute, elementsOf } from "check-barriers/html";
import { isInline, type TextBlock } from "../../origins/text-blocks.ts";

/** A place in the text of a page at which a link may be put. */
export type LinkPlace = {
  /** Counted in characters from the start of the page. */
  at: number;
  /** Whether it stands in a line, behind words; else it is a paragraph of its own. */
  inLine: boolean;
};

/** What a link may not stand inside, for its words would be those of a heading, a menu or a source. */
const whole = new Set(["blockquote", "nav", "table", "h1", "h2", "h3", "h4", "h5", "h6"]);

const holders = new Set(["body", "main", "article", "aside", "header", "footer", "section"]);

/** A table that scrolls by itself stands in a section without a heading. */
const isTable = (element: Element): boolean => attribute(element, "class") === "table";

const isHolder = (element: Element): boolean =>
  (holders.has(element.nodeName) && !isTable(element)) ||
  attribute(element, "data-entry") !== undefined;

/**
 * The nearest element around another, itself included, that holds a part of a page by itself; a link about
 * what is inside stays in it.
 *
 * @param holds which elements are meant: those of headed parts and of entries without it
 */
export function holderOf(element: Element, holds = isHolder): Element | undefined {
  return selfAndAbove(element).find(holds);
}

/** Where a link about a block of text goes: behind its words, or behind the whole that they are a part of. */
export function placeBeside({ element, nodes }: TextBlock): LinkPlace | undefined {
  if (!element) return undefined;
  const around = selfAndAbove(element);
  const upToHolder = around.slice(0, around.findIndex(isHolder));
  const outermost = upToHolder.findLast((inner) => whole.has(inner.nodeName) || isTable(inner));
  if (outermost) return placeBehind(outermost);
  if (element.nodeName === "dt") return atEndOf(element.parentNode as Element, "dd");
  let last: TextBlock["nodes"][number] | Element | undefined = nodes.at(-1);
  const spaces = /[ \n]*$/.exec(nodes.at(-1)?.value ?? "")?.[0].length ?? 0;
  const isText = last?.parentNode === element;
  while (last?.parentNode && last.parentNode !== element && isInline(last.parentNode)) {
    last = last.parentNode as Element;
  }
  const at = last?.sourceCodeLocation?.endOffset;
  return at === undefined ? undefined : { at: isText ? at - spaces : at, inLine: true };
}

/** Where a link about a whole entry goes: behind the heading of a long one, else at its end. */
export function placeInEntry(entry: Element): LinkPlace | undefined {
  const inside = elementsOf(entry);
  const holdsEntry = inside.some((inner) => inner !== entry && attribute(inner, "data-entry"));
  const heading = inside.find(({ nodeName }) => /^h[1-6]$/.test(nodeName));
  if (heading && (holdsEntry || entry.nodeName === "article")) {
    const { parentNode } = heading;
    return placeBehind(parentNode?.nodeName === "header" ? (parentNode as Element) : heading);
  }
  if (entry.nodeName === "tr") return atEndOf(entry, "td");
  return atEndOf(entry, "figcaption") ?? atEndOf(entry, "dd") ?? atEnd(entry, false);
}

/** Where a link goes that stands behind an element. */
export function placeBehind(element: Element): LinkPlace | undefined {
  const at = element.sourceCodeLocation?.endOffset;
  return at === undefined ? undefined : { at, inLine: false };
}

/** The same at the end of what it is in. */
export function atEnd(element: Element, inLine: boolean): LinkPlace | undefined {
  const at = element.sourceCodeLocation?.endTag?.startOffset;
  return at === undefined ? undefined : { at, inLine };
}

function atEndOf(element: Element, name: string): LinkPlace | undefined {
  const last = element.childNodes.findLast(({ nodeName }) => nodeName === name);
  return last && atEnd(last as Element, true);
}

function selfAndAbove(element: Element): Element[] {
  const around: Element[] = [];
  for (let node: Element["parentNode"] = element; node && "attrs" in node; node = node.parentNode)
    around.push(node);
  return around;
}
