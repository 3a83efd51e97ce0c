import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const inline = new Set(["a", "span", "strong", "em", "time"]);
const silent = new Set(["style", "script", "svg", "template"]);

/** The words of an element as a reader meets them, without styles, scripts and pictures. */
export function textOf(node: Node): string {
  if ("value" in node && node.nodeName === "#text") return node.value;
  if (silent.has(node.nodeName) || !("childNodes" in node)) return "";
  const text = node.childNodes.map(textOf).join("");
  return inline.has(node.nodeName) ? text : `${text} `;
}

/** The same of a piece of markup, with each row of white space as one space. */
export const textOfMarkup = (markup: string): string =>
  textOf(parseFragment(markup)).replace(/\s+/g, " ").trim();

/** All elements below a node that fit, in the order of the document. */
export function elementsOf(node: Node, fits: (element: Element) => boolean): Element[] {
  const own = "tagName" in node && fits(node) ? [node] : [];
  const children = "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, fits))];
}

/** The value of an attribute, if there is one. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}
