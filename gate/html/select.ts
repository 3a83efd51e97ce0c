import { compile } from "css-select";
import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../run/site.ts";
import { siblingElement } from "./siblings-of.ts";

type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is Element => "tagName" in node;
const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);
const parentOf = (node: Node): Node | null =>
  "parentNode" in node ? (node.parentNode ?? null) : null;

/** Tells css-select how parse5's tree is built. */
const adapter = {
  isTag: isElement,
  getName: (element: Element) => element.tagName,
  getChildren: childrenOf,
  getParent: parentOf,
  getSiblings: (node: Node) => childrenOf(parentOf(node) ?? node),
  getText: (node: Node): string =>
    "value" in node ? node.value : childrenOf(node).map(adapter.getText).join(""),
  getAttributeValue: (element: Element, name: string) =>
    element.attrs.find((attribute) => attribute.name === name)?.value,
  hasAttrib: (element: Element, name: string) =>
    element.attrs.some((attribute) => attribute.name === name),
  prevElementSibling: (node: Node) => siblingElement(node, -1) ?? null,
  removeSubsets: (nodes: Node[]) =>
    nodes.filter((node) => !nodes.some((other) => other !== node && contains(other, node))),
  existsOne: (test: (element: Element) => boolean, nodes: Node[]): boolean =>
    nodes.some(
      (node) => isElement(node) && (test(node) || adapter.existsOne(test, node.childNodes)),
    ),
  findOne: (test: (element: Element) => boolean, nodes: Node[]): Element | null =>
    nodes.flatMap(elementsIn).find(test) ?? null,
  findAll: (test: (element: Element) => boolean, nodes: Node[]): Element[] =>
    nodes.flatMap(elementsIn).filter(test),
};

type Query = (element: Element) => boolean;

const compiled = new Map<string, Query>();
const known = new WeakMap<Node, Element[]>();

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

/** All elements below a node in document order, itself included where it is one. */
function elementsIn(root: Node): Element[] {
  const ready = known.get(root);
  if (ready) return ready;
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (isElement(node)) found.push(node);
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at--) open.push(children[at] as Node);
  }
  known.set(root, found);
  return found;
}

/**
 * The elements below a node that a CSS selector picks, in document order.
 *
 * @throws when the selector isn't CSS
 */
export function select(root: Node, selector: string): Element[] {
  const query = queryOf(selector);
  return elementsIn(root).filter((element) => element !== root && query(element));
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
