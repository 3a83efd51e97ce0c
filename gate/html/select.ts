import { compile } from "css-select";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Document, Element } from "../model/site.ts";
import { attribute } from "./attribute.ts";
import { elementsOf, liveElementsOf } from "./elements-of.ts";
import { siblingElement } from "./siblings-of.ts";

type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const parentOf = (node: Node): Node | null =>
  "parentNode" in node ? (node.parentNode ?? null) : null;

/** Tells css-select how parse5's tree is built. */
const adapter = {
  isTag: isElement,
  // As css-select writes the names of a selector; drawings have some with capital letters
  getName: (element: Element) => element.tagName.toLowerCase(),
  getChildren: childrenOf,
  getParent: (node: Node): Element | null => {
    const parent = parentOf(node);
    return parent && isElement(parent) ? parent : null;
  },
  getSiblings: (node: Node) => childrenOf(parentOf(node) ?? node),
  getText: (node: Node): string =>
    "value" in node ? node.value : childrenOf(node).map(adapter.getText).join(""),
  getAttributeValue: attribute,
  hasAttrib: (element: Element, name: string) => attribute(element, name) !== undefined,
  prevElementSibling: (node: Node) => siblingElement(node, -1) ?? null,
  removeSubsets: (nodes: Node[]) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && contains(other, node))),
  existsOne: (test: (element: Element) => boolean, nodes: Node[]): boolean =>
    nodes.some(
      (node) => isElement(node) && (test(node) || adapter.existsOne(test, node.childNodes)),
    ),
  findOne: (test: (element: Element) => boolean, nodes: Node[]): Element | null =>
    nodes.flatMap(liveElementsOf).find(test) ?? null,
  findAll: (test: (element: Element) => boolean, nodes: Node[]): Element[] =>
    nodes.flatMap(liveElementsOf).filter(test),
};

type Query = (element: Element) => boolean;

const compiled = new Map<string, Query>();

function queryOf(selector: string): Query {
  const ready = compiled.get(selector);
  if (ready) return ready;
  const query = compile<Node, Element>(selector, { adapter });
  compiled.set(selector, query);
  return query;
}

function contains(outer: Node, inner: Node): boolean {
  for (let node = parentOf(inner); node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/**
 * The elements below a node that a CSS selector picks, in document order.
 *
 * @throws when the selector isn't CSS
 */
export function select(root: Node, selector: string): Element[] {
  const query = queryOf(selector);
  return liveElementsOf(root).filter((element) => element !== root && query(element));
}

/** Whether a CSS selector picks this element. */
export function matches(element: Element, selector: string): boolean {
  return queryOf(selector)(element);
}

/** The nearest of an element and its ancestors that a CSS selector picks. */
export function closest(element: Element, selector: string): Element | undefined {
  const query = queryOf(selector);
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (isElement(node) && query(node)) return node;
  }
  return undefined;
}

/** The first element that a selector from elsewhere names; none where it isn't understood. */
export function elementBySelector(document: Document, selector: string): Element | undefined {
  try {
    // Not kept: each finding has a selector of its own
    return elementsOf(document).find(compile<Node, Element>(selector, { adapter }));
  } catch {
    return undefined;
  }
}
