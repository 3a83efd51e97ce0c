import type { DefaultTreeAdapterTypes } from "parse5";
import type { Element } from "../model/site.ts";

type Node = DefaultTreeAdapterTypes.Node;

// Kept, since a page nested deeply would be climbed anew from each of its elements
const roots = new WeakMap<Node, Node>();

/** The document that a node belongs to, or the top of the fragment that it is in. */
export function rootOf(element: Element): Node {
  const climbed: Node[] = [];
  let node: Node = element;
  while (!roots.has(node) && "parentNode" in node && node.parentNode) {
    climbed.push(node);
    node = node.parentNode;
  }
  const root = roots.get(node) ?? node;
  for (const one of climbed) roots.set(one, root);
  return root;
}
