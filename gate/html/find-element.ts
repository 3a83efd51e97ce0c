import { type Options, selectOne } from "css-select";
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from "parse5";
import type { Document, Element } from "../run/site.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** The first element that a CSS selector names; none where the selector isn't understood. */
export function elementBySelector(document: Document, selector: string): Element | undefined {
  try {
    return selectOne<Node, Element>(selector, document, options) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The innermost element whose source covers a line, 1-based. */
export function elementAtLine(document: Document, line: number | undefined): Element | undefined {
  if (line === undefined) return undefined;
  let found: Element | undefined;
  for (const element of elementsOf(document)) {
    const at = element.sourceCodeLocation;
    if (at && at.startLine <= line && line <= at.endLine) found = element;
  }
  return found;
}

/** Every element of a document in source order, without recursion: pages may be nested deeply. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const node of nodesOf(root)) if (tree.isElementNode(node)) yield node;
}

function* nodesOf(root: Node): Generator<Node> {
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node;
    if ("content" in node) stack.push(node.content);
    for (const child of childrenOf(node).toReversed()) stack.push(child);
  }
}

const childrenOf = (node: Node): Node[] => ("childNodes" in node ? node.childNodes : []);

const parentOf = (node: Node) => ("parentNode" in node ? node.parentNode : null);

const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

const options: Options<Node, Element> = {
  adapter: {
    isTag: tree.isElementNode,
    getAttributeValue: attribute,
    hasAttrib: (element, name) => attribute(element, name) !== undefined,
    getChildren: childrenOf,
    getName: (element) => element.tagName,
    getParent: (element) => {
      const parent = parentOf(element);
      return parent && tree.isElementNode(parent) ? parent : null;
    },
    getSiblings: (node) => childrenOf(parentOf(node) ?? node),
    getText: (node) =>
      [...nodesOf(node)].map((inner) => (tree.isTextNode(inner) ? inner.value : "")).join(""),
    removeSubsets: (nodes) => nodes,
    existsOne: (test, nodes) => descend(nodes, test).next().done === false,
    findOne: (test, nodes) => descend(nodes, test).next().value ?? null,
    findAll: (test, nodes) => [...descend(nodes, test)],
  },
};

function* descend(
  nodes: Node[],
  test: (element: Element) => boolean,
): Generator<Element, undefined> {
  for (const node of nodes) {
    for (const element of elementsOf(node)) if (test(element)) yield element;
  }
}
