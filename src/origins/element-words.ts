import type { Element } from "check-barriers";
import { attribute } from "check-barriers/html";
import { folded, isInline, type TextBlock, textBlocks } from "./text-blocks.ts";

/** What an element says. */
export type ElementWords = {
  /** The words of the one block of text that it holds or stands in. */
  block?: string;
  /** Those of the element itself, where it is a part of a line. */
  part?: string;
  /** Its alternative text or label, where it has no words. */
  labels?: readonly string[];
  isHeading?: boolean;
};

/**
 * Reads the words that a finding about an element is about. An element of several blocks says nothing
 * by itself, and neither does what frames a page.
 *
 * @param siteName what stands behind the title of each page
 * @param block the block that is meant, where the element holds several
 */
export function elementWords(element: Element, siteName: string, block?: TextBlock): ElementWords {
  if (!block && (frame.has(element.nodeName) || isDrawn(element))) return {};
  const blocks = block ? [block] : blocksAt(element);
  const [only] = blocks;
  if (!only) return { labels: labelsOf(element) };
  if (blocks.length > 1) return {};
  const name = only.element?.nodeName ?? "";
  if (name === "title") return { block: withoutEnd(only.text, `, ${siteName}`) };
  const part = block ? undefined : partOf(only, element);
  return {
    block: only.text,
    ...(part !== undefined && { part }),
    isHeading: /^(?:h[1-6]|dt)$/.test(name),
  };
}

const frame = new Set(["html", "head", "body", "main"]);

/** What is written in a drawing is made of numbers and times, not a field’s own words. */
function isDrawn(element: Element): boolean {
  let node: Element["parentNode"] = element;
  while (node && node.nodeName !== "svg") node = "parentNode" in node ? node.parentNode : null;
  return node !== null && node !== element;
}

/** The blocks inside an element, or the one that it is a part of. */
function blocksAt(element: Element): TextBlock[] {
  let whole = element;
  while (isInline(whole) && whole.parentNode && "attrs" in whole.parentNode) {
    whole = whole.parentNode;
  }
  return textBlocks(whole).filter(
    ({ nodes, element: own }) =>
      (nodes.length === 0 && own === element) || nodes.some((node) => isInside(node, element)),
  );
}

/** The words of an element that stands inside a line with others. */
function partOf({ nodes }: TextBlock, element: Element): string | undefined {
  const own = nodes.filter((node) => isInside(node, element));
  return own.length < nodes.length ? folded(own.map(({ value }) => value).join("")) : undefined;
}

function isInside(node: TextBlock["nodes"][number], element: Element): boolean {
  let around: Element["parentNode"] = node.parentNode;
  while (around && around !== element) around = "parentNode" in around ? around.parentNode : null;
  return around === element;
}

const labelsOf = (element: Element): string[] =>
  ["alt", "aria-label", "title", "content"].flatMap((name) => {
    const words = folded(attribute(element, name) ?? "");
    return words === "" ? [] : [words];
  });

const withoutEnd = (text: string, end: string): string =>
  text.endsWith(end) ? text.slice(0, -end.length) : text;
